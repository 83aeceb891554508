import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Random } from './random.js';

/** One request. */
export interface Request {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Texts that scalars are filled with. */
export interface Words {
  readonly texts: readonly string[];
  readonly ids: readonly string[];
}

/** A query that is valid for the schema: fields, arguments, variables, aliases, fragments and directives at random. */
export function validQuery(schema: GraphQLSchema, random: Random, words: Words): Request {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const fragments: string[] = [];
  let alias = 0;

  function literal(type: GraphQLInputType): string {
    if (isNonNullType(type)) return literal(type.ofType);
    if (isListType(type)) {
      return `[${Array.from({ length: random.below(3) }, () => literal(type.ofType)).join(', ')}]`;
    }
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isNonNullType(field.type) || random.chance(0.4),
      );
      return `{${fields.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')}}`;
    }
    return JSON.stringify(scalar(type.name)).replace(/[\u2028\u2029]/g, ' ');
  }

  function scalar(name: string): unknown {
    switch (name) {
      case 'Int':
        return random.pick([1, 2, 3, 7, 20]);
      case 'Float':
        return random.pick([0.5, 1, 47.4, 100]);
      case 'Boolean':
        return random.chance(0.5);
      case 'ID':
        return random.pick(words.ids);
      case 'Date':
        return random.pick(['2024-04-30', '2024-05-01', '2019-01-01', '2030-12-31']);
      default:
        return random.pick(words.texts);
    }
  }

  function argument({ name, type }: GraphQLArgument): string {
    const named = getNamedType(type);
    if (random.chance(0.3) && !isEnumType(named) && !isInputObjectType(named) && !isListType(type)) {
      const variable = `v${declared.length}`;
      declared.push(`$${variable}: ${named.name}!`);
      variables[variable] = scalar(named.name);
      return `${name}: $${variable}`;
    }
    return `${name}: ${literal(type)}`;
  }

  function selection(type: GraphQLCompositeType, depth: number): string {
    if (isAbstractType(type)) {
      const parts = ['__typename'];
      if ('getFields' in type && random.chance(0.7)) parts.push(fieldsOf(type, depth));
      for (const possible of schema.getPossibleTypes(type)) {
        if (random.chance(0.25)) parts.push(`... on ${possible.name} ${selection(possible, depth)}`);
      }
      return `{ ${parts.join(' ')} }`;
    }
    const body = `{ ${fieldsOf(type, depth)} }`;
    if (!random.chance(0.1)) return body;
    const name = `F${fragments.length}`;
    fragments.push(`fragment ${name} on ${type.name} ${body}`);
    return `{ ...${name} }`;
  }

  function fieldsOf(type: Pick<GraphQLObjectType, 'getFields'>, depth: number): string {
    const all = Object.values(type.getFields()).filter((field) =>
      depth > 0 ? true : !isCompositeType(getNamedType(field.type)),
    );
    const chosen = all.filter(() => random.chance(depth > 3 ? 0.5 : 0.3));
    if (chosen.length === 0) return '__typename';
    return chosen
      .map((field) => {
        const given = field.args.filter(
          (one) => (isNonNullType(one.type) && one.defaultValue === undefined) || random.chance(0.3),
        );
        const named = getNamedType(field.type);
        // Every field is under a name of its own: equal names with different arguments could not be merged.
        const text = `a${alias++}: ${field.name}${given.length === 0 ? '' : `(${given.map(argument).join(', ')})`}`;
        const directive = random.chance(0.05)
          ? ` @${random.pick(['skip', 'include'])}(if: ${random.chance(0.5)})`
          : '';
        return text + directive + (isCompositeType(named) ? ` ${selection(named, depth - 1)}` : '');
      })
      .join(' ');
  }

  const root = schema.getQueryType();
  if (root == null) throw new Error('The schema has no queries.');
  const body = selection(root, random.pick([2, 3, 4, 5]));
  const head = declared.length === 0 && random.chance(0.5) ? 'query' : 'query Fuzz';
  const parameters = declared.length === 0 ? '' : `(${declared.join(', ')})`;
  return { query: [`${head}${parameters} ${body}`, ...fragments].join('\n'), variables };
}
