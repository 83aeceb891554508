/** What is being typed into the box: who is asked for, and which part a completion would fill. */
export interface Typed {
  readonly by: string;
  readonly about: string;
  /** The part that stands last: `name` when it is a bare name, which may be either. */
  readonly typing: 'by' | 'about' | 'name';
}

const FORMS: readonly (readonly [pattern: RegExp, typing: Typed['typing']])[] = [
  [/^who (?:has )?said (?:what|something|anything)(?: about(?: (?<about>.*))?)?$/iu, 'about'],
  [/^what (?:was|is|has been) (?:being )?said(?: about(?: (?<about>.*))?)?$/iu, 'about'],
  [/^what (?:did|do|does|has|have) (?<by>.+?) (?:say|said) about(?: (?<about>.*))?$/iu, 'about'],
  [/^what (?:did|do|does|has|have) (?<by>.+?)(?: (?:say|said))?$/iu, 'by'],
  [
    /^who (?:has |have )?(?:spoke|spoken|speaks|talked|talks|wrote|written)(?: about(?: (?<about>.*))?)?$/iu,
    'about',
  ],
];

/** `what did John Kirby say about ru` is by John Kirby, about "ru", which is still being typed. */
export function readBox(text: string): Typed {
  const plain = text
    .trim()
    .replace(/[?.!\s]+$/u, '')
    .replace(/\s+/gu, ' ');
  for (const [pattern, typing] of FORMS) {
    const found = pattern.exec(plain);
    if (found === null) continue;
    const { by = '', about = '' } = found.groups ?? {};
    return { by, about: about.trim(), typing };
  }
  return { by: '', about: plain, typing: 'name' };
}

/** The name that completions are looked for. */
export const partBeingTyped = ({ by, about, typing }: Typed): string => (typing === 'by' ? by : about);

/** The question in words, as it is asked of the box: the reverse of `readBox`. */
export function inWords(by: string, about: readonly string[]): string {
  const topics = about.join(' and ');
  if (by === '') return topics === '' ? '' : `who said what about ${topics}`;
  return topics === '' ? `what did ${by} say` : `what did ${by} say about ${topics}`;
}
