import * as queries from "../generated/queries.js";
import type { Transact } from "../neo4j/query.js";
import { graphDigest } from "./graph-digest.js";
import { EMPTY_PROJECTION, project } from "./project.js";
import { readRecord } from "./stored.js";
import { projectionDifference, writeProjection } from "./write-projection.js";

/** What a rebuild made. Digests as of `graphDigest`, before and after; alike when the graph was as the record says. */
export interface Rebuilt {
  readonly before: string;
  readonly after: string;
  readonly relationships: number;
  readonly names: number;
  readonly figures: number;
}

/**
 * Drops everything derived and makes it anew from the record, in one transaction. The revision is raised only when the
 * graph came out another than it was.
 */
export async function rebuild(transact: Transact): Promise<Rebuilt> {
  return transact(async (run) => {
    await run(queries.recordLock, {});
    const before = await graphDigest(run);
    const record = await readRecord(run);
    await run(queries.recordDropProjection, {});
    await run(queries.recordPutEntities, {
      entities: [...record.entities].map(([id, { type, kind }]) => ({ id, type, kind })),
    });
    const projection = project(record);
    await writeProjection(run, projectionDifference(EMPTY_PROJECTION, projection));
    const after = await graphDigest(run);
    if (after !== before) await run(queries.recordRaiseRevision, {});
    const { relationships, names, figures } = projection;
    return { before, after, relationships: relationships.size, names: names.size, figures: figures.size };
  });
}
