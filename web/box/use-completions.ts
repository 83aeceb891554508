import { useEffect, useState } from 'preact/hooks';
import { useAnswer } from '../service/use-answer.js';
import { Completions } from '../service/questions.js';
import type { Completion } from './options.js';

/** Milliseconds without a key before anything is asked. */
const PAUSE = 120;
const SHORTEST = 2;

/** Entities whose name begins with what is typed, once the typing pauses; until then those of before. */
export function useCompletions(name: string): {
  readonly completions: readonly Completion[];
  readonly settled: boolean;
} {
  const [asked, ask] = useState('');
  const [shown, show] = useState<readonly Completion[]>([]);
  useEffect(() => {
    const timer = setTimeout(() => ask(name), PAUSE);
    return () => clearTimeout(timer);
  }, [name]);
  const enough = asked.length >= SHORTEST;
  const { answer, failure } = useAnswer(Completions, enough ? { name: asked } : undefined);
  useEffect(() => {
    if (!enough) show([]);
    else if (answer !== undefined) show(answer.entities.nodes);
  }, [answer, enough]);
  return {
    completions: shown,
    settled: asked === name && (!enough || answer !== undefined || failure !== undefined),
  };
}
