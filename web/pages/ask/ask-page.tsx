import { useAddress } from '../../address/address.js';
import { askedOf, variablesOf, type Asked } from '../../address/asked.js';
import { inWords } from '../../box/read-box.js';
import { StatementList } from '../../parts/statement-list.js';
import { CountStatements, Statements } from '../../service/questions.js';
import { useAnswer } from '../../service/use-answer.js';
import { useNames } from '../../service/use-names.js';
import { usePages } from '../../service/use-pages.js';
import { counted } from '../../words/names.js';
import { useTitle } from '../use-title.js';
import { Filters } from './filters.js';
import { NothingFound } from './nothing-found.js';

/** Who said what about whom: statements, newest first, narrowed by what the address says. */
export function AskPage() {
  const asked = askedOf(useAddress().search);
  const variables = variablesOf(asked);
  const pages = usePages(Statements, variables, (answer) => answer.statements);
  const names = useNames([asked.by, ...asked.about]);
  const count = useAnswer(CountStatements, variables).answer?.statements.totalCount;
  const title = titleOf(asked, names);
  useTitle(title);
  const isEmpty = pages.nodes?.length === 0;
  return (
    <div class="page with-aside">
      <div class="page-head">
        <h1 dir="auto">{title}</h1>
        <p class="total" role="status">
          {count === undefined ? '\u00a0' : counted(count, 'statement')}
        </p>
      </div>
      <Filters asked={asked} names={names} seen={pages.nodes ?? []} />
      <div class="results">
        {isEmpty ? (
          <NothingFound asked={asked} names={names} />
        ) : (
          <StatementList pages={pages} label="Statements, newest first" />
        )}
      </div>
    </div>
  );
}

function titleOf(asked: Asked, names: (term: string) => string): string {
  const question = inWords(names(asked.by), asked.about.map(names));
  if (question !== '') return `${question.charAt(0).toUpperCase()}${question.slice(1)}?`;
  return asked.words === '' ? 'Newest statements' : `Statements with “${asked.words}”`;
}
