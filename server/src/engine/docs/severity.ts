// The levels of findings as readers see them.
import type { Template } from "../message";
import type { Severity } from "../rules/rule";

export const SEVERITY_WORDS: Readonly<Record<Severity, Template>> = {
  error: { en: "error", id: "kesalahan" },
  warning: { en: "warning", id: "peringatan" },
  info: { en: "info", id: "informasi" },
};
