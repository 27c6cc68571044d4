import { rung, stageAt, STAGES } from "../../../graph/stages.js";
import { listsByKey } from "../lists-by-key.js";
import { matchLinks, type DatedMatchFacts, type MatchClaim } from "./match-facts.js";

/**
 * Returns the claims by which each planned institution is planned, by its id: all stages claimed of it are below
 * LAUNCHED. One of which no stage is claimed exists, and so is absent.
 */
export function plannedInstitutions(facts: DatedMatchFacts): Map<string, readonly string[]> {
  const staged = listsByKey<MatchClaim>([
    ...matchLinks(facts, "established").map((claim) => [claim.object, claim] as const),
    ...facts.of("reached").map((claim) => [claim.subject, claim] as const),
  ]);
  const planned = [...staged].filter(([id, claims]) => {
    if (facts.entities.get(id)?.type !== "Institution") return false;
    const stage = stageAt(claims.flatMap(step), facts.asOf);
    return stage !== null && stage !== "ENDED" && rung(stage) < rung("LAUNCHED");
  });
  return new Map(planned.map(([id, claims]) => [id, claims.map((claim) => claim.id)]));
}

function step({ stage, countsFrom }: MatchClaim): Parameters<typeof stageAt>[0][number][] {
  const known = STAGES.find((each) => each === stage);
  return known ? [{ stage: known, countsFrom }] : [];
}
