// A profile as a web page in one file: the reader's page with its style, on screen and on paper. No script, nothing from elsewhere.
import type { Profile } from "../profile/profile";
import { element, escaped, type Markup, withoutPlaces } from "../render/markup";
import { type PageOptions, renderPage } from "../render/page";
import { PAGE_STYLE } from "../render/page-style.generated";
import { dataOf } from "./profile-data";

/** Whatever a text may hold: nothing runs, and nothing is fetched. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** The colours that the preview takes from the editor, in the light and in the dark, and what paper needs. */
const OWN_STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --quiet: #59636e; --paper: #fff; --accent: #0b5cad; --line: #d1d9e0; --tint: #f5f7f9; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --quiet: #a0abb6; --paper: #14181d; --accent: #6cb0f5; --line: #3d444d; --tint: #1c2229; }
}
@page { margin: 2cm; }
@media print {
  :root { color-scheme: light; --ink: #000; --quiet: #444; --paper: #fff; --accent: #000; --line: #999; --tint: #fff; --gap: 1.25rem; }
  body { padding: 0; font-size: 10.5pt; line-height: 1.45; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 22pt; }
  h1, h2, h3, dt { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  li, .card, .pair > *, #p-facts, #p-facts dl > div { break-inside: avoid; }
  #p-profile, .section, .section ul:not(.tags) { display: block; }
  #p-profile > * + *, .section > * + * { margin-top: 0.9rem; }
  .section ul:not(.tags) > li + li, .section p + p { margin-top: 0.3rem; }
  .pair { grid-template-columns: 1fr 1fr; }
  a[href]::after { content: " (" attr(href) ")"; font-size: 0.9em; }
}
`;

export function toWebPage(profile: Profile, options: PageOptions): string {
  const { title, body } = renderPage(profile, options);
  const { summary } = dataOf(profile, options);
  const about = summary === null ? [] : [meta("description", summary)];
  const lines = [
    "<!DOCTYPE html>",
    `<html lang="${options.language}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">`,
    meta("viewport", "width=device-width, initial-scale=1"),
    ...about,
    element("title", {}, escaped(title)),
    `<style>\n${PAGE_STYLE.trim()}\n${OWN_STYLE.trim()}\n</style>`,
    "</head>",
    "<body>",
    element("main", {}, withoutPlaces(body ?? "")),
    "</body>",
    "</html>",
  ];
  return `${lines.join("\n")}\n`;
}

const meta = (name: string, content: string): Markup => `<meta name="${name}" content="${escaped(content)}">` as Markup;
