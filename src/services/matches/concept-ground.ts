import { fieldNear, matchHoldingsInFields, matchHoldingsOfParties, matchPlanned } from "../../generated/queries.js";
import { rung, stageAt, STAGES, type Stage } from "../../../graph/stages.js";
import type { Run } from "../../neo4j/query.js";
import { conceptDistance, type ConceptDistance } from "./concept-distance.js";
import { countHolders, gatherHoldings, type Holding } from "./holdings.js";

/** What one party holds and everyone who holds something near it. */
export interface ConceptGround {
  readonly ours: readonly Holding[];
  readonly theirs: readonly Holding[];
  readonly distance: ConceptDistance;
  /** Parties that hold each concept, all told. */
  readonly holders: ReadonlyMap<string, number>;
}

/**
 * Reads the ground on which a party's concepts meet others': three statements whatever the size.
 * Sources: queries/match/holdings-of-parties.cypher, queries/field/near.cypher, queries/match/holdings-in-fields.cypher.
 */
export async function readConceptGround(run: Run, party: string, asOf: string): Promise<ConceptGround> {
  const ours = gatherHoldings(await run(matchHoldingsOfParties, { parties: [party], asOf }));
  const near = await run(fieldNear, { ids: [...new Set(ours.map((holding) => holding.field))] });
  const fields = [...new Set(near.map((row) => row.near))];
  const everyone = gatherHoldings(await run(matchHoldingsInFields, { fields, asOf }));
  return {
    ours,
    theirs: everyone.filter((holding) => holding.party !== party),
    distance: conceptDistance(near),
    holders: countHolders(everyone),
  };
}

/** Resolves to the claims by which each planned institution is planned, by id; one that exists is absent. One statement. */
export async function readPlanned(
  run: Run,
  ids: readonly string[],
  asOf: string,
): Promise<Map<string, readonly string[]>> {
  const rows = await run(matchPlanned, { ids, asOf });
  const byId = new Map<string, { stage: Stage; countsFrom: string; claim: string }[]>();
  for (const row of rows) {
    const stage = STAGES.find((known) => known === row.stage);
    if (stage) byId.set(row.id, [...(byId.get(row.id) ?? []), { stage, countsFrom: row.countsFrom, claim: row.claim }]);
  }
  const planned = [...byId].filter(([, steps]) => {
    const stage = stageAt(steps, asOf);
    return stage !== null && stage !== "ENDED" && rung(stage) < rung("LAUNCHED");
  });
  return new Map(planned.map(([id, steps]) => [id, steps.map((step) => step.claim)]));
}
