import neo4j, { type Integer } from 'neo4j-driver';

/** A JavaScript number reaches Neo4j as a float: what is a whole number there must be said to be one. */
export const integer = (value: number): Integer => neo4j.int(value);
export const integers = (values: readonly number[]): readonly Integer[] => values.map(integer);
