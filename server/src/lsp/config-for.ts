// Which configuration applies to a file. None is read yet: the defaults apply to all.
import { type Config, DEFAULT_CONFIG } from "../engine/config/config";

/** By a file's address; null for what holds without one. */
export type ConfigFor = (uri: string | null) => Config;

export const defaultConfigFor: ConfigFor = () => DEFAULT_CONFIG;
