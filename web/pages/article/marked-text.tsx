import type { EntityLinkFragment } from '../../service/questions.js';
import { entityHref } from '../../address/links.js';
import { marksOf, type ArticleMark, type ArticleStatement, type Mark, type StatementMark } from './marks.js';
import { paragraphsOf, piecesOf, type Piece } from './pieces.js';

interface Shown {
  readonly text: string;
  readonly language: string | undefined;
  /** The headline, where the text begins with it. */
  readonly title: string | undefined;
  readonly known: readonly ArticleMark[];
  readonly statements: readonly ArticleStatement[];
  /** Id of the statement that is looked at. */
  readonly looked: string;
  readonly onHover: (statement: string | undefined) => void;
}

/** The text, character for character, with what was said in its speaker's colour, and names that lead to their pages. */
export function MarkedText({ text, language, title, known, statements, looked, onHover }: Shown) {
  const marks = marksOf(known, statements);
  const anchored = new Set<string>();
  return (
    <div class="text" lang={language} dir="auto" onMouseLeave={() => onHover(undefined)}>
      {paragraphsOf(text).map((paragraph, index) => {
        const pieces = piecesOf(text, marks, paragraph).map((piece) => (
          <MarkedPiece
            key={piece.start}
            piece={piece}
            anchor={anchorOf(piece, anchored)}
            looked={looked}
            onHover={onHover}
          />
        ));
        const isTitle = index === 0 && title !== undefined;
        return isTitle ? <h1 key={index}>{pieces}</h1> : <p key={index}>{pieces}</p>;
      })}
    </div>
  );
}

/** The id of the innermost statement that begins at this piece: where `#id` in the address scrolls to. */
function anchorOf({ marks }: Piece<Mark>, anchored: Set<string>): string | undefined {
  for (const mark of [...marks].reverse()) {
    if (mark.is === 'mention' || mark.is !== 'content' || anchored.has(mark.statement.id)) continue;
    anchored.add(mark.statement.id);
    return mark.statement.id;
  }
  return undefined;
}

interface ShownPiece {
  readonly piece: Piece<Mark>;
  readonly anchor: string | undefined;
  readonly looked: string;
  readonly onHover: (statement: string | undefined) => void;
}

function MarkedPiece({ piece: { text, marks }, anchor, looked, onHover }: ShownPiece) {
  const ofStatements = marks.filter((mark): mark is StatementMark => mark.is !== 'mention');
  const contents = ofStatements.filter(({ is }) => is === 'content');
  const innermost = contents.at(-1);
  const around = ofStatements.findLast(({ is }) => is !== 'content');
  const entity = marks.find((mark) => mark.is === 'mention')?.entity;
  const inner = entity === undefined ? text : <Mention entity={entity} text={text} />;
  const owner = innermost ?? around;
  if (owner === undefined) return <>{inner}</>;
  const isLooked = ofStatements.some(({ statement }) => statement.id === looked);
  const classes = [
    innermost !== undefined ? 'content' : '',
    ...(around === undefined ? [] : [around.is]),
    owner.hue < 0 ? 'hue-none' : `hue-${owner.hue}`,
    contents.length > 1 ? 'nested' : '',
    isLooked ? 'looked' : '',
  ];
  return (
    <span
      id={anchor}
      class={classes.filter(Boolean).join(' ')}
      onMouseEnter={() => onHover(owner.statement.id)}
    >
      {inner}
    </span>
  );
}

function Mention({ entity, text }: { readonly entity: EntityLinkFragment; readonly text: string }) {
  return (
    <a class="mention" href={entityHref(entity.id)}>
      {text}
    </a>
  );
}
