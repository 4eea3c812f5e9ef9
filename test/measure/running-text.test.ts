// Running sentences out of pages: what is taken, and what is left out.
import assert from "node:assert/strict";
import { paragraphsOfHtml, paragraphsOfRoff, runningSentences } from "./running-text";

const HTML = `<html><head><title>Judul halaman</title></head><body><h1>Tentang berkas</h1>
<div class="section"><p>Berkas ini dibaca oleh program yang <a href="x">sudah
dipasang</a> &quot;tadi&quot;. Ketik <code>ls -l</code> untuk melihat isi dari folder itu.</p>
<pre>Ini adalah kode yang tidak dibaca oleh siapa pun.</pre>
<table><tr><td><p>Ini adalah isi tabel yang tidak ikut diukur di sini.</p></td></tr></table>
<ul><li><p>Setiap pengguna dapat mengubah sandi miliknya <span class="emph">Sandi</span> dengan mudah.</p></li>
<li><p>The file is read by the program that is installed.</p></li><li><p>Menu Berkas</p></li></ul></div></body></html>`;

const ROFF = `.\\" A comment.
.TH MKDIR 1
.SH DESKRIPSI
.PP
Perintah ini membuat direktori yang belum ada
dengan nama yang Anda berikan.
.TP
\\fB\\-p\\fP
Perintah \\fBmkdir\\fP membuat induk dari direktori yang belum ada.
`;

describe("running text", () => {
  it("is taken out of HTML without headings, code and tables", () => {
    assert.deepEqual(runningSentences(paragraphsOfHtml(HTML), "id"), [
      'Berkas ini dibaca oleh program yang sudah dipasang "tadi".',
    ]);
  });

  it("is taken out of manual pages without names and options", () => {
    assert.deepEqual(runningSentences(paragraphsOfRoff(ROFF), "id"), [
      "Perintah ini membuat direktori yang belum ada dengan nama yang Anda berikan.",
    ]);
  });

  it("has each sentence once, in one language", () => {
    const twice = "Kita menulis dan membaca teks yang sama di sini. The text is read by all of them.";
    assert.deepEqual(runningSentences([twice, twice], "id"), ["Kita menulis dan membaca teks yang sama di sini."]);
  });
});
