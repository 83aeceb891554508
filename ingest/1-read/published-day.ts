const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The day in a date as machines write it, in the writer's own time zone, for that is the day the reader saw:
 * `2022-03-30T23:30:00-05:00`, `20220330`, `Wed, 30 Mar 2022 23:30:00 EST` all give `2022-03-30`. Undefined for other
 * forms, among them `03/04/2022`, which is one day here and another there.
 */
export function publishedDay(value: string): string | undefined {
  const text = value.trim();
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:$|[T ]\d)/.exec(text);
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`;
  // RFC 822, with or without the day of the week, which may be wrong; years of two digits are of feeds.
  const mail = /^(?:\p{L}{3,9},?\s+)?(\d{1,2})[\s-](\p{L}{3})\p{L}*[\s-](\d{4}|\d{2})(?:\s|$)/iu.exec(text);
  const month = mail === null ? -1 : MONTHS.indexOf((mail[2] as string).toLowerCase());
  if (mail === null || month < 0) return undefined;
  const year = (mail[3] as string).length === 2 ? `20${mail[3]}` : (mail[3] as string);
  return `${year}-${String(month + 1).padStart(2, '0')}-${(mail[1] as string).padStart(2, '0')}`;
}
