import { matchUnits } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";

/** An institution with its family: what is below it, itself included, and what it is a unit of. */
export interface Family {
  readonly below: ReadonlySet<string>;
  readonly above: ReadonlySet<string>;
}

/** Resolves to the family of an institution, or to a region alone. One statement. Source: queries/match/units.cypher. */
export async function readFamily(run: Run, id: string, asOf: string): Promise<Family> {
  const rows = await run(matchUnits, { id, asOf });
  const ids = (below: boolean): Set<string> => new Set(rows.filter((row) => row.below === below).map((row) => row.id));
  return { below: ids(true), above: ids(false) };
}
