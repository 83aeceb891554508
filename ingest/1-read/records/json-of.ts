import { OnRecordError } from '../../../src/errors/onrecord-error.js';

/** Deeper than any article; JSON itself sets no bound. */
const DEEPEST = 200;

/** JSON in UTF-8. Throws `INPUT_NOT_UTF8` and `RECORD_INVALID`. */
export function jsonOf(bytes: Uint8Array, where: string): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new OnRecordError('INPUT_NOT_UTF8', 'is not UTF-8.', {
      where,
      hint: 'Save it as UTF-8 and try again.',
      cause,
    });
  }
  if (isDeep(text)) throw invalid(`is JSON that is nested more than ${DEEPEST} deep.`, where);
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw invalid(`is not valid JSON (${reason(cause)}).`, where, cause);
  }
}

/** Counts brackets outside strings; the parser would call itself for each. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gsu)) {
    if (token === '{' || token === '[') {
      if (++depth > DEEPEST) return true;
    } else if (token === '}' || token === ']') depth--;
  }
  return false;
}

/** The parser's message without the piece of the input that it quotes. */
const reason = (cause: unknown): string => {
  const message = (cause as { readonly message: string }).message;
  return message
    .replace(/(?:, |, ?\.\.\.|\.\.\. ?)?"[^]*" is not valid JSON$/u, '')
    .replace(/^./u, (first) => first.toLowerCase());
};

const invalid = (message: string, where: string, cause?: unknown): OnRecordError =>
  new OnRecordError('RECORD_INVALID', message, { where, hint: 'Mend it, or leave it out.', cause });
