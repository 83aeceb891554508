import type { Resolvers } from '../schema-types.js';
import { Article } from './Article.js';
import { ArticleConnection } from './ArticleConnection.js';
import { City } from './City.js';
import { DateScalar } from './Date.js';
import { Entity, statementLists } from './Entity.js';
import { EntityConnection } from './EntityConnection.js';
import { Evidence } from './Evidence.js';
import { Judgement } from './Judgement.js';
import { JudgementConnection } from './JudgementConnection.js';
import { Mutation } from './Mutation.js';
import { Person } from './Person.js';
import { Query } from './Query.js';
import { Statement } from './Statement.js';
import { StatementConnection } from './StatementConnection.js';

/** One file per type. A type or field without a resolver is what its record holds under the same name. */
export const resolvers: Resolvers = {
  Query,
  Mutation,
  Date: DateScalar,
  Statement,
  Evidence,
  Article,
  Entity,
  Person,
  Organisation: statementLists,
  City,
  Country: statementLists,
  Region: statementLists,
  Place: statementLists,
  Group: statementLists,
  Document: statementLists,
  StatementConnection,
  EntityConnection,
  ArticleConnection,
  Judgement,
  JudgementConnection,
};
