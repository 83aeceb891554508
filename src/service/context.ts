import type { Graph } from '../graph/connection.js';
import { createLoaders, type Loaders } from './loaders.js';

/** What every resolver of one request is handed. */
export interface ServiceContext {
  readonly graph: Graph;
  readonly loaders: Loaders;
}

export const createContext = (graph: Graph): ServiceContext => ({ graph, loaders: createLoaders(graph) });
