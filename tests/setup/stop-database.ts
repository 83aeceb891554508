import './resolve-sources.cjs';
import { tearDown } from './teardown-list.js';

/** Stops what start-database.ts has started. */
export default tearDown;
