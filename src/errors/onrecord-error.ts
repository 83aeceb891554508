/**
 * The one kind of error that OnRecord raises on purpose: a stable code, what went wrong, where, and what to do.
 * Everything else that is thrown is a defect.
 */
export class OnRecordError extends Error {
  override readonly name = 'OnRecordError';
  /** Stable, for programs: `INPUT_NOT_UTF8`, `DATABASE_UNREACHABLE`, … */
  readonly code: string;
  /** The file, address, option or place in a text that it is about. */
  readonly where: string | undefined;
  /** One sentence that says what to do about it. */
  readonly hint: string | undefined;

  constructor(
    code: string,
    message: string,
    details: { where?: string; hint?: string; cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.where = details.where;
    this.hint = details.hint;
  }

  /** One line for a person: `article.txt: is not UTF-8 at byte 17. Save it as UTF-8 and try again.` */
  toLine(): string {
    return `${this.where === undefined ? '' : `${this.where}: `}${this.message}${this.hint === undefined ? '' : ` ${this.hint}`}`;
  }
}
