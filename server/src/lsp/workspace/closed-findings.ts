// The findings of profiles that are not open, kept as they are on disk: worked out in the background, and again exactly where a text
// has changed or something that was asked of other profiles. Neither texts nor trees are kept.
//
// Where the settings leave them out, they can be demanded.
import { type Diagnostic, Emitter } from "vscode-languageserver";
import type { Language } from "../../engine/message";
import type { Checker, Dependencies } from "../checker";
import type { ClientTraits } from "../client-traits";
import { countsOf, type PlacedFindings, type SeverityCounts, toDiagnostics } from "../findings-to-lsp";
import type { Log } from "../log";
import type { ServerSettings } from "../protocol";
import type { Settings } from "../settings";
import { Snapshot } from "../snapshot";
import { Soon } from "../soon";
import { pathOf } from "../uri";
import { mapped } from "./batches";
import type { Configurations } from "./configurations";
import { DemandedFiles } from "./demanded-files";
import type { Files } from "./files";
import { freed } from "./layers";
import type { Slices } from "./slices";
import type { Workspace } from "./workspace";

/** Changes come in crowds. */
const PAUSE_MS = 50;
/** So many files are read at a time. */
const WIDTH = 8;
/** So many are looked at in one go, whether they are still right. */
const CHUNK = 200;

/** What was found in a file, and what that depends on. */
interface ClosedCheck {
  /** Another one whenever there is something else to say. */
  readonly id: number;
  readonly placed: PlacedFindings;
  readonly counts: SeverityCounts;
  /** The language that the profile names, or its configuration for it. */
  readonly language: Language | null;
  readonly edition: number;
  readonly depends: Dependencies;
}

/** What is to be told of a file. */
export interface Saying {
  readonly resultId: string;
  diagnostics(): Diagnostic[];
}

export class ClosedFindings {
  /** A file has other findings than before, or none any more. */
  readonly onChange = new Emitter<string>();
  /** For now there is nothing more to work out. */
  readonly onSettled = new Emitter<void>();

  private readonly checks = new Map<string, ClosedCheck>();
  private readonly demanded = new DemandedFiles();
  /** So many files of this pass have not been looked at yet. */
  private leftToCheck = 0;
  private readonly soon = new Soon(PAUSE_MS, () => void this.run());
  private isStarted = false;
  private running = false;
  private isDue = true;
  /** The state of the other profiles that was last acted upon. */
  private revision = -1;

  constructor(
    private readonly files: Files,
    private readonly workspace: Workspace,
    private readonly configurations: Configurations,
    private readonly checker: Checker,
    private readonly settings: Settings,
    private readonly traits: ClientTraits,
    private readonly slices: Slices,
    private readonly isOpen: (file: string) => boolean,
    private readonly log: Log,
  ) {}

  /** From now on somebody listens. */
  start(): void {
    if (this.isStarted) return;
    this.isStarted = true;
    this.ask();
  }

  /** A file, the settings or what is open has changed. */
  ask(): void {
    this.isDue = true;
    this.look();
  }

  /** Something was typed, which others may or may not see. */
  look(): void {
    if (this.isStarted) this.soon.ask();
  }

  get isSettled(): boolean {
    return !this.isDue && !this.running;
  }

  get left(): number {
    return this.leftToCheck;
  }

  /** These too, whatever their settings say. To be released when everything is settled, or no longer waited for. */
  demand(files: Iterable<string>): void {
    this.demanded.demand(files);
    this.isStarted = true;
    this.ask();
  }

  /** What was found stays; what was not reached is no longer demanded. */
  release(): void {
    this.demanded.release((file) => this.checks.has(file) || this.isOpen(file));
    this.ask();
  }

  /** Something is told of that the settings leave out. */
  get isBeyondScope(): boolean {
    return this.demanded.all().some((file) => (this.checks.get(file)?.placed.shown.length ?? 0) > 0);
  }

  /** How grave the findings of a file are; null where it was not checked. */
  countsOf(file: string): SeverityCounts | null {
    return this.checks.get(file)?.counts ?? null;
  }

  /** Null for a file of which there is nothing to tell: it was not checked, it is open, or its folder's settings leave it out. */
  async saying(file: string): Promise<Saying | null> {
    const check = this.checks.get(file);
    if (!check) return null;
    const language = this.checker.languageFor(check.language, await this.settingsFor(file));
    const { traits } = this;
    return {
      resultId: `closed.${check.id}.${language}`,
      diagnostics: () => toDiagnostics(check.placed, { language, traits }),
    };
  }

  /** The files that were checked. */
  checked(): Iterable<string> {
    return this.checks.keys();
  }

  /** A document was opened: what is found in it is for others to tell. */
  opened(file: string): void {
    this.checks.delete(file);
  }

  private async run(): Promise<void> {
    const { revision } = this.checker;
    if (this.running || !this.workspace.isComplete || (!this.isDue && revision === this.revision)) return;
    this.running = true;
    this.isDue = false;
    this.revision = revision;
    await this.log.guard("profiles that are not open", undefined, () => this.pass());
    this.running = false;
    if (this.isDue || this.checker.revision !== revision) this.soon.ask();
    else this.onSettled.fire();
  }

  private async pass(): Promise<void> {
    const wanted: string[] = [];
    for (const file of [...this.workspace.profiles(), ...this.workspace.configurationFiles()])
      if (!this.isOpen(file) && (await this.isTold(file))) wanted.push(file);
    const kept = new Set(wanted);
    for (const file of [...this.checks.keys()]) if (!kept.has(file)) this.drop(file);
    this.leftToCheck = wanted.length;
    for (let i = 0; i < wanted.length; i += CHUNK) {
      const chunk = wanted.slice(i, i + CHUNK);
      const stale = await this.slices.run(() => chunk.filter((file) => !this.isCurrent(file)));
      this.leftToCheck -= chunk.length - stale.length;
      await mapped(stale, WIDTH, (file) => this.check(file));
    }
    for (const file of this.demanded.forget((one) => this.isDone(one))) if (this.checks.has(file)) this.drop(file);
  }

  /** Do the settings of its folder ask for what is found in a file that is not open, or was it demanded? */
  async isTold(file: string): Promise<boolean> {
    if ((await this.settingsFor(file)).diagnostics.scope === "openFiles") return this.demanded.has(file);
    this.demanded.delete(file);
    return true;
  }

  /** It is gone, or nothing is left in it. */
  private isDone(file: string): boolean {
    return this.workspace.editionOf(file) === null || this.checks.get(file)?.placed.shown.length === 0;
  }

  /** Asked once per folder: there may be thousands of files. */
  private settingsFor(file: string): Promise<ServerSettings> {
    return this.settings.for(this.workspace.folderOf(file) ?? file);
  }

  private isCurrent(file: string): boolean {
    const known = this.checks.get(file);
    return (
      known !== undefined && known.edition === this.workspace.editionOf(file) && this.checker.holds(known.depends, file)
    );
  }

  private async check(file: string): Promise<void> {
    const edition = this.workspace.editionOf(file);
    // It may no longer be demanded.
    if (await this.isTold(file)) await this.checkFile(file, edition);
    this.leftToCheck--;
  }

  private async checkFile(file: string, edition: number | null): Promise<void> {
    const [text] = await Promise.all([this.files.read(file), this.configurations.ready(file)]);
    if (text !== null) await this.slices.run(() => this.checkText(file, edition, text));
  }

  private checkText(file: string, edition: number | null, text: string): void {
    // What was opened, changed or deleted meanwhile has its own turn.
    if (edition === null || edition !== this.workspace.editionOf(file) || this.isOpen(file)) return;
    const snapshot = new Snapshot(file, 0, text, pathOf(file));
    const { id, placed, depends, findings } = this.checker.run(snapshot);
    const language = this.checker.named(snapshot);
    const known = this.checks.get(file);
    const isSame = known?.language === language && JSON.stringify(known.placed) === JSON.stringify(placed);
    const said = isSame ? known : { id, placed: freed(placed), language };
    this.checks.set(file, { ...said, counts: countsOf(findings), edition, depends });
    if (!isSame) this.onChange.fire(file);
  }

  private drop(file: string): void {
    this.checks.delete(file);
    this.onChange.fire(file);
  }
}
