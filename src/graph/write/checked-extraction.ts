import { OnRecordError } from '../../errors/onrecord-error.js';
import type { Extraction } from '../../model/extraction.js';
import type { Span } from '../../model/span.js';

/** A longer one does not fit into the index by publisher. */
const LONGEST_PUBLISHER = 500;

/**
 * The extraction, when the graph can hold it faithfully: every local id is there, no statement or reference comes
 * twice, every span lies in the text, and no string has half of a character in it, which the connection would
 * replace without a word. Throws `EXTRACTION_INCONSISTENT`, `TEXT_LONE_SURROGATE` or `PUBLISHER_TOO_LONG`.
 */
export function checkedExtraction(extraction: Extraction): Extraction {
  const { document, references, statements } = extraction;
  const where = document.path;
  checkCharacters(extraction);
  if ((document.publisher?.length ?? 0) > LONGEST_PUBLISHER) {
    throw new OnRecordError(
      'PUBLISHER_TOO_LONG',
      `The publisher's name has ${document.publisher?.length} characters; at most ${LONGEST_PUBLISHER} can be kept.`,
      { where, hint: 'Give its name only.' },
    );
  }
  const locals = distinct('entity', references, where);
  const ids = distinct('statement', statements, where);
  const refer = (who: string, local: string | null | undefined, known: ReadonlySet<string>): void => {
    if (local != null && !known.has(local))
      throw inconsistent(where, `${who} names ${local}, which is not there.`);
  };
  for (const reference of references) {
    for (const { of } of reference.roles) refer(`The entity ${reference.id}`, of, locals);
    checkSpans(`The entity ${reference.id}`, reference.mentions, extraction);
  }
  for (const statement of statements) {
    const who = `The statement ${statement.id}`;
    for (const { entity } of [...statement.speakers, ...statement.about]) refer(who, entity, locals);
    for (const local of [...statement.addressees, statement.place?.entity]) refer(who, local, locals);
    refer(who, statement.within, ids);
    if (statement.content.length === 0) throw inconsistent(where, `${who} has no content.`);
    checkSpans(who, [...statement.content, ...statement.cue, ...statement.source], extraction);
  }
  return extraction;
}

function distinct(
  what: string,
  items: readonly { readonly id: string }[],
  where: string,
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id } of items) {
    if (ids.has(id)) throw inconsistent(where, `The ${what} ${id} comes twice.`);
    ids.add(id);
  }
  return ids;
}

function checkSpans(who: string, spans: readonly Span[], { document }: Extraction): void {
  for (const { start, end } of spans) {
    if (!(
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      0 <= start &&
      start < end &&
      end <= document.text.length
    )) {
      throw inconsistent(document.path, `${who} has the span [${start}, ${end}), which is none of the text.`);
    }
    if (LONE_SURROGATE.test(document.text.slice(start, end))) {
      throw inconsistent(
        document.path,
        `${who} has the span [${start}, ${end}), which cuts a character in half.`,
      );
    }
  }
}

/** With the flag `u`, a surrogate pair is one character and only half of one is a surrogate. */
const LONE_SURROGATE = /\p{Surrogate}/u;

function checkCharacters(extraction: Extraction): void {
  const { document } = extraction;
  const inText = LONE_SURROGATE.exec(document.text);
  // The spans are cut from the text; names, roles and facts may come from elsewhere.
  const elsewhere = [
    document.title,
    document.url,
    document.publisher,
    document.publishedAt,
    document.language,
  ]
    .concat(extraction.references.flatMap(({ name, aliases }) => [name, ...aliases]))
    .concat(extraction.references.flatMap(({ roles }) => roles.flatMap(({ title, text }) => [title, text])))
    .concat(extraction.statements.flatMap(({ speakers }) => speakers.map(({ as }) => as)))
    .concat(extraction.statements.flatMap(({ saidOn, place }) => [saidOn?.text, place?.text]))
    .find((text) => text !== undefined && LONE_SURROGATE.test(text));
  if (inText === null && elsewhere === undefined) return;
  throw new OnRecordError(
    'TEXT_LONE_SURROGATE',
    inText === null
      ? `${JSON.stringify(elsewhere)} has half of a character in it.`
      : `The text has half of a character at ${inText.index}.`,
    {
      where: document.path,
      hint: 'It is no valid Unicode and could not be kept unchanged: save the text anew as UTF-8.',
    },
  );
}

const inconsistent = (where: string, message: string): OnRecordError =>
  new OnRecordError('EXTRACTION_INCONSISTENT', message, {
    where,
    hint: 'Extract the article again; if that does not help, it is a defect of the extraction.',
  });
