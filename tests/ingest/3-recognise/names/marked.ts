import { layOut } from '../../../../ingest/2-text/lay-out.js';
import { recogniseNames } from '../../../../ingest/3-recognise/names/recognise-names.js';
import type { NameKind, NameSpan } from '../../../../ingest/3-recognise/reader/read-window.js';

/** "{PERSON:Kirby} said so" → the text without the braces, and the names that they mark. */
export function marked(markup: string): { readonly text: string; readonly found: readonly NameSpan[] } {
  const found: NameSpan[] = [];
  let text = '';
  for (const [, before = '', kind, words = ''] of markup.matchAll(/([^{]*)(?:\{(\w+):([^}]*)\})?/gu)) {
    text += before;
    if (kind !== undefined)
      found.push({ start: text.length, end: text.length + words.length, kind: kind as NameKind });
    text += words;
  }
  return { text, found };
}

/** The names that come of marked ones, each with its words. */
export function refinedNames(markup: string) {
  const { text, found } = marked(markup);
  return recogniseNames(text, layOut(text), found).map((name) => ({
    ...name,
    words: text.slice(name.start, name.end),
  }));
}
