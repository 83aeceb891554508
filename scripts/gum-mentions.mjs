/** Reads the mentions of people and organisations of a GUM document (CoNLL-U with `Entity=`) at their places in a text. */
import { readFileSync } from 'node:fs';

const TYPES = new Set(['person', 'organization']);
/** Words that name together: the head of "Barack Obama" is its first one in GUM. */
const NAMING = /^(?:flat|compound|appos)/u;

/**
 * `{entity, start, end, heads}` of each mention, in text order: `heads` are the places of its head word and of what names
 * with it. Words that are not in the text (contractions taken apart) are passed over.
 */
export function gumMentions(path, text) {
  const found = [];
  const opened = [];
  let from = 0;
  for (const rows of sentences(path)) {
    const places = rows.map(([, form]) => {
      const start = text.indexOf(form, from);
      if (start < 0 || start > from + 60) return undefined;
      from = start + form.length;
      return { start, end: from };
    });
    rows.forEach((row, i) => {
      for (const part of entityParts(row)) {
        if (part.startsWith('(')) {
          const [entity, type] = part.replace(/[()]/gu, '').split('-');
          opened.push({ entity, type, first: i });
        }
        if (!part.endsWith(')')) continue;
        const id = part.startsWith('(') ? opened.at(-1).entity : part.slice(0, -1);
        const at = opened.findLastIndex(({ entity }) => entity === id);
        if (at < 0) continue;
        const [{ entity, type, first }] = opened.splice(at, 1);
        const own = rows.slice(first, i + 1);
        const within = places.slice(first, i + 1);
        const [start, end] = [within.find(Boolean)?.start, within.findLast(Boolean)?.end];
        if (TYPES.has(type) && start !== undefined)
          found.push({ entity, start, end, heads: headsOf(own, within) });
      }
    });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function headsOf(rows, places) {
  const ids = new Set(rows.map(([id]) => id));
  const head = rows.find((row) => !ids.has(row[6])) ?? rows[0];
  return rows.flatMap((row, i) => {
    const names = row === head || (row[6] === head[0] && NAMING.test(row[7]) && row[3] === 'PROPN');
    return names && places[i] ? [places[i]] : [];
  });
}

const entityParts = (row) =>
  (/(?:^|\|)Entity=([^|]*)/u.exec(row[9])?.[1] ?? '').match(/\([^()]*\)?|[^()]*\)/gu) ?? [];

function* sentences(path) {
  for (const block of readFileSync(path, 'utf8').split('\n\n')) {
    const rows = block
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t'))
      .filter(([id]) => /^\d+$/u.test(id));
    if (rows.length > 0) yield rows;
  }
}
