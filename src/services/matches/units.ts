import { matchUnits, matchWholes } from "../../generated/queries.js";
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

/** The institution that speaks for a unit, the unit itself for all else. */
export type WholeOf = (id: string) => string;

/** Resolves to the roll-up of some institutions: nobody talks to a division but to its institution. One statement. */
export async function readWholes(run: Run, ids: readonly string[], asOf: string): Promise<WholeOf> {
  const wholes = new Map((await run(matchWholes, { ids, asOf })).map((row) => [row.id, row.whole]));
  return (id) => wholes.get(id) ?? id;
}
