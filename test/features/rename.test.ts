// Renaming: what can be, why not, and what becomes of each text.
import assert from "node:assert/strict";
import {
  idForTitle,
  idRefusal,
  occupationEdits,
  type Renamable,
  renamableAt,
  titleEdit,
  titleRefusal,
} from "../../server/src/engine/features/rename";
import { parse } from "../../server/src/engine/profile/parse";
import { applyEdits } from "../../server/src/engine/write/edit";
import { readCursor } from "../support/cursor";
import { workspaceOf } from "../support/workspace";

const FILE = "p/bidan.occupation.yaml";

const renamed = (text: string, path = FILE, from = "bidan", to = "kebidanan") =>
  applyEdits(text, occupationEdits(parse(text, path), from, to));

const targetAt = (marked: string, path: string | null = FILE) => {
  const { text, offset } = readCursor(marked);
  return { target: renamableAt(parse(text, path), offset), text };
};

describe("what can be renamed", () => {
  it("is a title, an id, or a reference, without its quotes", () => {
    const rows = [
      ["title: 'Bidan<|>'\n", "title", "bidan", "Bidan"],
      ["id: bi<|>dan\n", "id", "bidan", "bidan"],
      ['related: ["<|>perawat"]\n', "related", "perawat", "perawat"],
      ["comparison: [{id: perawat<|>}]\n", "comparison", "perawat", "perawat"],
    ] as const;
    for (const [marked, kind, id, words] of rows) {
      const { target, text } = targetAt(marked);
      assert.ok(!("message" in target), marked);
      assert.deepEqual([target.kind, target.id, text.slice(target.span.start, target.span.end)], [kind, id, words]);
    }
  });

  it("is nothing in which other entries may be hidden", () => {
    for (const marked of [
      "{title: Bid<|>an, id: bidan, status: draft\n",
      "title: Bidan<|>\n gigi: x\nduties: y\n",
      "{id: bid<|>an, title: Bidan\nduties: x\n",
    ]) {
      const { target, text } = targetAt(marked);
      assert.deepEqual(target, { message: "uncertain", args: {} }, marked);
      assert.equal(renamed(text), text, "nothing is lost");
    }
    assert.ok(!("message" in targetAt("title: Bidan: de<|>sa\n").target), "one line is all its own");
  });

  it("is nothing else, and no id of a text that has no file", () => {
    for (const marked of ["sta<|>tus: draft\n", "summary: bi<|>dan\n", "<|>", "id: <|>\n"]) {
      assert.deepEqual(targetAt(marked).target, { message: "nothing", args: {} }, marked);
    }
    assert.deepEqual(targetAt("id: bi<|>dan\n", null).target, { message: "unsaved", args: {} });
    assert.ok(!("message" in targetAt("title: Bi<|>dan\n", null).target));
  });
});

describe("a new id", () => {
  const { index } = workspaceOf({ [FILE]: "title: Bidan\n", "p/perawat.en.occupation.yaml": "title: Nurse\n" });

  it("is refused where it is no slug, with one that would do", () => {
    assert.deepEqual(idRefusal("bidan", "Ahli Gizi (RS)", index), {
      message: "noSlug",
      args: { proposal: "ahli-gizi-rs" },
    });
    assert.deepEqual(idRefusal("bidan", "…", index), { message: "noSlug", args: { proposal: "pekerja-sosial" } });
    assert.equal(idRefusal("bidan", "a".repeat(81), index)?.message, "noSlug");
  });

  it("is refused where another profile has it, in whatever language", () => {
    assert.deepEqual(idRefusal("bidan", "perawat", index), { message: "taken", args: { id: "perawat" } });
    assert.equal(idRefusal("bidan", "bidan", index), null);
    assert.equal(idRefusal("bidan", "kebidanan", index), null);
  });

  it("may be another's where no profile has the old one: a slip is corrected", () => {
    assert.equal(idRefusal("prawat", "perawat", index), null);
  });
});

describe("the rename of an occupation", () => {
  it("keeps quotes, comments, line ends and everything else", () => {
    const text = `\ufeffid: "bidan" # bidan\r\ntitle: Bidan\r\nrelated: [ 'bidan', bidan, perawat, "bidan" ]\r\ncomparison:\r\n  - id: bidan # lihat bidan\r\n    text: bidan\r\n  - {id: 'bidan', text: x}\r\n`;
    assert.equal(
      renamed(text),
      `\ufeffid: "kebidanan" # bidan\r\ntitle: Bidan\r\nrelated: [ 'kebidanan', kebidanan, perawat, "kebidanan" ]\r\ncomparison:\r\n  - id: kebidanan # lihat bidan\r\n    text: bidan\r\n  - {id: 'kebidanan', text: x}\r\n`,
    );
  });

  it("changes the own id whatever it was, and nobody else's", () => {
    assert.equal(renamed("id: lain\n"), "id: kebidanan\n");
    assert.equal(
      renamed("id: bidan\nrelated: [bidan]\n", "p/perawat.occupation.yaml"),
      "id: bidan\nrelated: [kebidanan]\n",
    );
    assert.equal(renamed("id: bidan\nid: lain\n"), "id: kebidanan\nid: kebidanan\n");
  });

  it("quotes an id that YAML would take for something else", () => {
    assert.equal(renamed("related: [bidan]\n", FILE, "bidan", "3d-artist"), 'related: ["3d-artist"]\n');
    assert.equal(renamed("related:\n  - bidan\n", FILE, "bidan", "2026"), 'related:\n  - "2026"\n');
    assert.equal(renamed("related:\n  - >-\n    bidan\n"), 'related:\n  - "kebidanan"\n');
  });

  it("leaves alone what is no reference", () => {
    const text =
      "summary: bidan\nx-related: [bidan]\nsources:\n  - id: bidan\ncomparison: bidan\nrelated: bidan\nlint:\n  ignore:\n    - rule: bidan\n";
    assert.equal(renamed(text), text);
  });

  it("finds the references of a text that is broken elsewhere", () => {
    assert.equal(
      renamed('duties: "tidak ditutup\nrelated:\n  - bidan\n'),
      'duties: "tidak ditutup\nrelated:\n  - kebidanan\n',
    );
  });
});

describe("a new title", () => {
  const titled = (marked: string, title: string) => {
    const { target, text } = targetAt(marked);
    return applyEdits(text, [titleEdit(parse(text), target as Renamable, title)]);
  };

  it("takes the old one's quotes, or gets some where it needs them", () => {
    assert.equal(titled("title: 'Bi<|>dan' # x\n", "Ahli 'gizi'"), "title: 'Ahli ''gizi''' # x\n");
    assert.equal(titled("title: Bi<|>dan\n", " Bidan desa "), "title: Bidan desa\n");
    assert.equal(titled("title: Bi<|>dan\n", "Bidan: desa"), 'title: "Bidan: desa"\n');
    assert.equal(titled("{title: Bi<|>dan, lang: id}\n", "Bidan, desa"), '{title: "Bidan, desa", lang: id}\n');
  });

  it("needs words", () => {
    assert.deepEqual(titleRefusal(" "), { message: "emptyTitle", args: {} });
    assert.equal(titleRefusal("Bidan"), null);
  });

  it("asks for a new id only where the old one was made from the old title, and the new one is free", () => {
    const { index } = workspaceOf({ [FILE]: "title: Bidan\n", "p/perawat.occupation.yaml": "title: Perawat\n" });
    const offered = (marked: string, title: string, path: string | null = FILE) =>
      idForTitle(targetAt(marked, path).target as Renamable, title, index);
    assert.equal(offered("title: Bi<|>dan\n", "Bidan Desa"), "bidan-desa");
    assert.equal(offered("title: Bi<|>dan\n", "BIDAN"), null);
    assert.equal(offered("title: Bi<|>dan\n", "Perawat"), null);
    assert.equal(offered("title: Bi<|>dan\n", "…"), null);
    assert.equal(offered("title: Mid<|>wife\n", "Nurse"), null);
    assert.equal(offered("title: Bi<|>dan\n", "Bidan Desa", null), null);
  });
});
