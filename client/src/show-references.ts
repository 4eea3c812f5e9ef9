// The command behind a code lens: lists places in files at a position, in the editor's own way.
import { commands, Location, Position, Range, Uri } from "vscode";
import type { ShowReferencesArguments } from "../../server/src/lsp/protocol";

type Place = ShowReferencesArguments["position"];

const position = ({ line, character }: Place): Position => new Position(line, character);

export async function showReferences({ uri, position: at, locations }: ShowReferencesArguments): Promise<void> {
  const found = locations.map(
    ({ uri: file, range: { start, end } }) => new Location(Uri.parse(file), new Range(position(start), position(end))),
  );
  await commands.executeCommand("editor.action.showReferences", Uri.parse(uri), position(at), found);
}
