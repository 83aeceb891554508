import { askedHref } from '../../address/asked.js';
import { graphHref } from '../../address/links.js';
import { EntityLink } from '../../parts/entity-link.js';
import { StatementList } from '../../parts/statement-list.js';
import { Empty, Failed, Waiting } from '../../parts/states.js';
import { Entity, StatementsAbout, StatementsBy } from '../../service/questions.js';
import { useAnswer } from '../../service/use-answer.js';
import { usePages } from '../../service/use-pages.js';
import { counted, grouped, TYPE_NAMES } from '../../words/names.js';
import { NotFound } from '../not-found.js';
import { useTitle } from '../use-title.js';
import { lazily } from '../lazily.js';
import { Beside } from './beside.js';
import { Near } from './near.js';
import { Roles } from './roles.js';
import { Timeline } from './timeline/timeline.js';
import { useAddress } from '../../address/address.js';

// Maps need outlines of the world and projections: they come when a city is looked at.
const CityMap = lazily(async () => (await import('./city-map.js')).CityMap);

/** All that is on record of somebody or something: roles, words by and about, and where it lies. */
export function EntityPage({ id }: { readonly id: string }) {
  const { answer, failure, again } = useAnswer(Entity, { id });
  const entity = answer?.entity;
  useTitle(entity?.name ?? '');
  const wanted = useAddress().search.get('show');
  if (failure !== undefined) return <Failed why={failure} again={again} />;
  if (answer === undefined) return <Waiting what="the page" />;
  if (entity == null) return <NotFound what="entity" />;
  // The name in capitals, as a dateline has it, is nothing new.
  const aliases = entity.aliases.filter((alias) => alias.toLowerCase() !== entity.name.toLowerCase());
  const by = entity.by.totalCount;
  const about = entity.about.totalCount;
  const side = wanted === 'about' || (wanted !== 'by' && by === 0) ? 'about' : 'by';
  return (
    <div class="page entity">
      <div class="page-head">
        <h1 dir="auto">{entity.name}</h1>
        <p class="meta">
          <span>{TYPE_NAMES[entity.type]}</span>
          {'country' in entity && entity.country != null && (
            <span>
              in <EntityLink entity={entity.country} />
            </span>
          )}
          {'population' in entity && entity.population != null && (
            <span>{counted(entity.population, 'inhabitant')}</span>
          )}
          {'iso' in entity && entity.iso != null && <span>{entity.iso}</span>}
          <a href={graphHref(id)}>Who is connected</a>
          <a href={askedHref({ about: [id] })}>Narrow what is said about it</a>
        </p>
        {aliases.length > 0 && (
          <p class="aliases" dir="auto">
            also {aliases.join(', ')}
          </p>
        )}
      </div>
      <div class="facts">
        {by + about > 0 && <Timeline id={id} name={entity.name} />}
        {'latitude' in entity && entity.latitude != null && entity.longitude != null && (
          <CityMap name={entity.name} latitude={entity.latitude} longitude={entity.longitude} />
        )}
        {'roles' in entity && <Roles roles={entity.roles} />}
        <Beside id={id} name={entity.name} />
      </div>
      {'latitude' in entity && <Near id={id} />}
      <nav class="sides" aria-label="Which statements">
        <a href="?show=by" aria-current={side === 'by' ? 'true' : undefined}>
          Said by {entity.name} <span class="count">{grouped(by)}</span>
        </a>
        <a href="?show=about" aria-current={side === 'about' ? 'true' : undefined}>
          Said about {entity.name} <span class="count">{grouped(about)}</span>
        </a>
      </nav>
      {side === 'by' ? <By id={id} /> : <About id={id} />}
    </div>
  );
}

function By({ id }: { readonly id: string }) {
  const pages = usePages(StatementsBy, { id }, ({ entity }) => entity?.statements);
  if (pages.nodes?.length === 0) return <Empty title="It is not quoted anywhere." />;
  return <StatementList pages={pages} label="What it said, newest first" />;
}

function About({ id }: { readonly id: string }) {
  const pages = usePages(StatementsAbout, { id }, ({ entity }) => entity?.statements);
  if (pages.nodes?.length === 0) return <Empty title="Nobody is quoted about it." />;
  return <StatementList pages={pages} label="What was said about it, newest first" />;
}
