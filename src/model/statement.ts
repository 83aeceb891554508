import type { MentionForm } from './entity.js';
import type { Span } from './span.js';

export const KINDS = ['DIRECT', 'INDIRECT', 'MIXED'] as const;
/** All content in quotation marks, none, or some. */
export type Kind = (typeof KINDS)[number];

export const ACTS = ['SPEECH', 'WRITING', 'THOUGHT', 'INTENTION', 'EVIDENCE'] as const;
/** Said, written, thought, planned or announced as a plan, shown by a poll or study. */
export type Act = (typeof ACTS)[number];

export interface Speaker {
  /** Local id of the reference. */
  readonly entity: string;
  /** The role spoken in, as the article gives it ("Pentagon spokesman"). */
  readonly as?: string;
  /** 0 to 1: how sure it is that this is who is meant; absent means 1. */
  readonly score?: number;
  /** Where it was left open who "he" or "the minister" is: who it may be, the likeliest first. */
  readonly candidates?: readonly SpeakerCandidate[];
}

/** Somebody who may be meant by a source that was left open. */
export interface SpeakerCandidate {
  /** Local id of the reference. */
  readonly entity: string;
  /** 0 to 1. */
  readonly score: number;
}

export interface About {
  readonly entity: string;
  readonly form: MentionForm;
}

/** When it was said: the words, and the day they mean (ISO 8601) where the publication date is known. */
export interface SaidOn {
  readonly text: string;
  readonly date: string | null;
}

/** Where it was said: the words, and the local id of the place where it is one that was recognised. */
export interface SaidAt {
  readonly text: string;
  readonly entity: string | null;
}

/** Content that an article attributes to a source. One cue, one statement. */
export interface Statement {
  /** Hash of the article, the verbatim content and which occurrence of it this is: the same id as in the graph. */
  readonly id: string;
  readonly kind: Kind;
  readonly act: Act;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly speakers: readonly Speaker[];
  readonly about: readonly About[];
  /** Local ids of those it was said to. */
  readonly addressees: readonly string[];
  readonly saidOn: SaidOn | null;
  readonly place: SaidAt | null;
  /** Id of the statement inside whose content this one stands. */
  readonly within: string | null;
  readonly score: number;
}
