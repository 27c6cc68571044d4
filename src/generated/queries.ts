// Written by codegen.ts; edit the sources, then run `npm run codegen`.
import type { Query } from "../neo4j/query.js";


/** Every query, for tests that must see them all. */
export const ALL_QUERIES = [] as const;
