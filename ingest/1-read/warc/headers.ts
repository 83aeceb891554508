/** Names in lower case; of several with one name, the first. */
export type Headers = Readonly<Record<string, string>>;

/** Header lines of WARC, HTTP and MIME; a line that begins with a blank goes on with the one before. */
export function headersOf(lines: readonly string[]): Headers {
  const headers = Object.create(null) as Record<string, string>;
  let last: string | undefined;
  for (const line of lines) {
    if (/^[ \t]/.test(line) && last !== undefined) {
      headers[last] += ` ${line.trim()}`;
      continue;
    }
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    last = undefined;
    if (name in headers) continue;
    headers[name] = line.slice(colon + 1).trim();
    last = name;
  }
  return headers;
}

/** `text/html; charset="utf-8"` → type and encoding, both in lower case. */
export function contentType(value: string | undefined): {
  readonly type: string | undefined;
  readonly charset: string | undefined;
} {
  const type = value?.split(';', 1)[0]?.trim().toLowerCase();
  const charset = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(value ?? '')?.[1]?.toLowerCase();
  return { type: type === '' ? undefined : type, charset };
}
