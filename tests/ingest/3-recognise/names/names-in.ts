import { layOut } from '../../../../ingest/2-text/lay-out.js';
import { recogniseNames } from '../../../../ingest/3-recognise/names/recognise-names.js';

const SHORT: Readonly<Record<string, string>> = { ORGANISATION: 'ORG' };

/** The names of a text, one line for the eye each: "John Kirby PERSON", "Russian COUNTRY~Russia", "kyiv CITY=Kyiv". */
export function namesIn(text: string): readonly string[] {
  return recogniseNames(text, layOut(text)).map(({ start, end, type, demonym, canonical }) => {
    const words = text.slice(start, end);
    const other = canonical !== undefined && canonical !== words ? `=${canonical}` : '';
    return `${words} ${SHORT[type] ?? type}${demonym === true ? `~${canonical}` : other}`;
  });
}
