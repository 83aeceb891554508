import { span, type Span } from '../../src/model/span.js';

/** A quotation mark and the way it faces. Families do not close one another: “ ” and " do, ‘ ’ and ' do, « » do. */
export interface Mark extends Span {
  readonly side: 'open' | 'close';
  readonly family: 'double' | 'single' | 'angle';
}

const FAMILY: Readonly<Record<string, Mark['family']>> = {
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '"': 'double',
  '‘': 'single',
  '’': 'single',
  "'": 'single',
  '«': 'angle',
  '»': 'angle',
};
const FACES: Readonly<Record<string, Mark['side']>> = {
  '“': 'open',
  '„': 'open',
  '‘': 'open',
  '«': 'open',
  '”': 'close',
  '»': 'close',
};

/** The quotation marks of a paragraph in order; apostrophes and marks of feet and inches are not among them. */
export function marksOf(text: string, block: Span): readonly Mark[] {
  const marks: Mark[] = [];
  const body = text.slice(block.start, block.end);
  let openDouble = false;
  let openSingle = false;
  for (const { 0: sign, index } of body.matchAll(/[“”„"‘’'«»]/gu)) {
    const family = FAMILY[sign] as Mark['family'];
    let side = FACES[sign] ?? facing(body, index);
    if (family === 'double') {
      if (sign === '"' && side === undefined) side = openDouble ? 'close' : 'open';
      openDouble = side === 'open';
    } else if (family === 'single') {
      if (
        side === 'open'
          ? !opensSingle(body, index)
          : !openSingle || side === undefined || isApostrophe(body, index)
      )
        continue;
      openSingle = side === 'open';
    }
    if (side) marks.push({ ...span(block.start + index, block.start + index + 1), side, family });
  }
  return marks;
}

/** Which way a straight mark (or ’, which is an apostrophe too) faces, from what stands around it. */
function facing(body: string, at: number): Mark['side'] | undefined {
  const before = body[at - 1] ?? ' ';
  const after = body[at + 1] ?? ' ';
  const spaceBefore = /[\s([{—–“‘"'-]/u.test(before);
  const spaceAfter = /[\s)\]}—–.,;:!?”’"'-]/u.test(after);
  if (spaceBefore && !spaceAfter) return body[at] === '’' ? undefined : 'open';
  if (!spaceBefore && spaceAfter) return 'close';
  return undefined;
}

/** ‘ or ' opens a quotation only when a mark that could close it follows in the paragraph: not in "'90s" or "rock 'n' roll". */
function opensSingle(body: string, at: number): boolean {
  if (/^['‘’](?:\d0s|n['’]|tis\b|twas\b|em\b|cause\b|til\b)/iu.test(body.slice(at))) return false;
  if (!/^[\s([{—–“"]?$/u.test(body[at - 1] ?? '')) return false;
  return /\S['’](?=[\s)\]}—–.,;:!?”"]|$)/u.test(body.slice(at + 1));
}

/**
 * A mark after s that ends no quotation: "officials' careers?' he said". It counts as an apostrophe when no punctuation
 * stands beside it and a mark with punctuation beside it follows before another quotation opens.
 */
function isApostrophe(body: string, at: number): boolean {
  if (!/s/iu.test(body[at - 1] ?? '') || !/\s/u.test(body[at + 1] ?? '')) return false;
  return (
    /^[^‘“"]*?[.,!?;…]['’](?=\s|$)/u.test(body.slice(at + 1)) &&
    !/^[^.,!?;…]*\s['‘]\S/u.test(body.slice(at + 1))
  );
}
