import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Failed, Waiting } from '../parts/states.js';
import { Unanswered } from '../service/ask.js';

/** A component whose code is fetched when it is first shown. */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return function Lazy(props: Props) {
    const [loaded, set] = useState<{ readonly Component: ComponentType<Props> }>();
    const [failed, fail] = useState(false);
    useEffect(() => {
      if (loaded !== undefined || failed) return;
      load().then(
        (Component) => set({ Component }),
        () => fail(true),
      );
    }, [loaded, failed]);
    if (loaded !== undefined) return <loaded.Component {...props} />;
    if (!failed) return <Waiting what="the page" />;
    const why = new Unanswered('AWAY', 'OnRecord does not answer.', 'Is “onrecord serve” still running?');
    return <Failed why={why} again={() => fail(false)} />;
  };
}
