import type { Resolvers } from '../schema-types.js';
import { Article } from './Article.js';
import { ArticleConnection } from './ArticleConnection.js';
import { City } from './City.js';
import { DateScalar } from './Date.js';
import { connection, NewStatementConnection } from './connections.js';
import { Entity, placeLists, positionedLists, statementLists } from './Entity.js';
import { EntityConnection } from './EntityConnection.js';
import { Evidence } from './Evidence.js';
import { Judgement } from './Judgement.js';
import { JudgementConnection } from './JudgementConnection.js';
import { Mutation } from './Mutation.js';
import { Mark } from './Mark.js';
import { Person } from './Person.js';
import { Position } from './Position.js';
import { Query } from './Query.js';
import { SearchResult } from './SearchResult.js';
import { SourceReport } from './SourceReport.js';
import { Statement } from './Statement.js';
import { StatementConnection } from './StatementConnection.js';
import { Subscription } from './Subscription.js';

/** One file per type. A type or field without a resolver is what its record holds under the same name. */
export const resolvers: Resolvers = {
  Query,
  Mutation,
  Subscription,
  Date: DateScalar,
  Statement,
  Evidence,
  Article,
  Entity,
  Person,
  Organisation: statementLists,
  City,
  Country: placeLists,
  Region: placeLists,
  Place: positionedLists,
  Group: statementLists,
  Document: statementLists,
  StatementConnection,
  EntityConnection,
  ArticleConnection,
  Judgement,
  JudgementConnection,
  Position,
  SourceReport,
  SearchResult,
  Mark,
  NewStatementConnection,
  SpeakerCountConnection: connection,
  PositionConnection: connection,
  CompanionConnection: connection,
  MissingSourceConnection: connection,
  NearPlaceConnection: connection,
  StatementHitConnection: connection,
  EntityHitConnection: connection,
  ArticleHitConnection: connection,
};
