// Places in files of the workspace as the protocol's locations, also of files that are not open. Reads no file.
import type { Location } from "vscode-languageserver";
import type { Place } from "../engine/index/occupations";
import type { Documents } from "./documents";
import { rangeIn } from "./line-starts";

export class Places {
  constructor(private readonly documents: Documents) {}

  /** An open document goes by the address that the editor gave it. */
  location({ file, span }: Place): Location {
    const uri = this.documents.uriOf(file) ?? file;
    return { uri, range: rangeIn(this.documents.index().get(file)?.lineStarts ?? [0], span) };
  }
}
