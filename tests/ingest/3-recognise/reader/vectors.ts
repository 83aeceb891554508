import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf } from '../../../../ingest/2-text/blocks.js';
import { readerText, type ReaderText } from '../../../../ingest/3-recognise/reader/reader-text.js';
import { readerWeights } from '../../../../ingest/3-recognise/reader/weights.js';
import { WordPiece } from '../../../../ingest/3-recognise/reader/wordpiece.js';

type Pair = readonly [start: number, end: number];

/** A text with the numbers that training/reader computes for it. Tokens are in code points. */
export interface Vector {
  readonly text: string;
  readonly tokens: readonly Pair[];
  readonly pieces: readonly (readonly number[])[];
  readonly features: readonly (readonly number[])[];
  readonly paragraphs: readonly number[];
  readonly quotations: readonly number[];
  readonly windows: readonly VectorWindow[];
}

export interface VectorWindow {
  readonly window: Pair;
  readonly anchor: readonly Pair[];
  readonly context: readonly (readonly (readonly number[])[])[];
  readonly attributions: readonly {
    readonly cue: readonly Pair[];
    readonly source: readonly Pair[];
    readonly content: readonly Pair[];
    readonly score: number;
  }[];
  readonly foundNames: readonly (readonly [start: number, end: number, kind: string])[];
}

const file = readFileSync(join(__dirname, 'vectors.json'), 'utf8');

/** Made by `python -m training.reader.vectors`: the two languages must give the networks the same numbers. */
export const VECTORS = (JSON.parse(file) as { vectors: readonly Vector[] }).vectors;

export const FOLDER = process.env.READER_FOLDER;
const { vocabulary, settings } = readerWeights(FOLDER);
export const SETTINGS = settings;
export const wordPiece = new WordPiece(vocabulary);

export const readAsText = (text: string): ReaderText =>
  readerText(text, blocksOf(text), wordPiece, settings.longestWindow);

/** A function from places in code points to places in UTF-16 code units. */
export function unitsOf(text: string): (codePoints: number) => number {
  const units = [0];
  for (const character of text) units.push((units.at(-1) as number) + character.length);
  return (codePoints) => units[codePoints] as number;
}
