/** What names alone say: 1 the same, 0 surely not, and why, in words. */
export interface NameMatch {
  readonly score: number;
  readonly reasons: readonly string[];
}

export const notTheSame = (reason: string): NameMatch => ({ score: 0, reasons: [reason] });
