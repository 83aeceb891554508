import type { StatementKind } from '../service/questions.js';
import { quotedParts } from './quoted-parts.js';

/** The words of a statement, cut from the article: what stands in quotation marks there is set apart from its paraphrase. */
export function SaidWords({
  kind,
  quotes,
}: {
  readonly kind: StatementKind;
  readonly quotes: readonly string[];
}) {
  return (
    <p class="said-words">
      {quotes.map((fragment, index) => (
        <>
          {index > 0 && <span class="cut"> … </span>}
          <Fragment kind={kind} text={fragment} />
        </>
      ))}
    </p>
  );
}

function Fragment({ kind, text }: { readonly kind: StatementKind; readonly text: string }) {
  if (kind === 'DIRECT') return <span class="quoted">{text}</span>;
  if (kind === 'INDIRECT') return <span class="paraphrase">{text}</span>;
  return (
    <>
      {quotedParts(text).map((part) => (
        <span class={part.quoted ? 'quoted' : 'paraphrase'}>{part.text}</span>
      ))}
    </>
  );
}
