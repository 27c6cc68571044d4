import { GRADES } from "../../../graph/match-policy.js";
import { AppError } from "../../errors.js";
import { fieldNear, matchAboutOfParties, matchHoldingsOfParties } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import { readEntities } from "../entity/entity.js";
import { conceptDistance, type ConceptDistance } from "./concept-distance.js";
import type { SharedConcept } from "./field-reasons.js";
import { gatherHoldings, type Holding } from "./holdings.js";

/** Between whom, and when. */
export interface SharedFieldsInput {
  /** Ids of 2..20 different institutions or regions. */
  readonly between: readonly string[];
  /** ISO date. */
  readonly asOf: string;
}

const PARTIES = { least: 2, most: 20 };

/**
 * Finds the concepts two or more parties share: exact first, then broader, then related, then by concept id; who holds
 * each and by which claims. Errors: BAD_USER_INPUT for fewer than 2 or more than 20 parties, the same twice, or one
 * that is no institution or region; NODE_NOT_FOUND. Three statements whatever the size, and one for the parties.
 */
export async function sharedFields(run: Run, { between, asOf }: SharedFieldsInput): Promise<SharedConcept[]> {
  await checkParties(run, between);
  const rows = await Promise.all([
    run(matchHoldingsOfParties, { parties: between, asOf }),
    run(matchAboutOfParties, { parties: between, asOf }),
  ]);
  const holdings = gatherHoldings(rows.flat());
  const near = await run(fieldNear, { ids: [...new Set(holdings.map((holding) => holding.field))] });
  return shareConcepts(holdings, conceptDistance(near));
}

/** The concepts in which holdings of different parties meet. */
export function shareConcepts(holdings: readonly Holding[], distance: ConceptDistance): SharedConcept[] {
  const shared = new Map<string, { concept: Omit<SharedConcept, "held">; held: Set<Holding> }>();
  for (const [index, one] of holdings.entries())
    for (const other of holdings.slice(index + 1)) {
      const closeness = one.party === other.party ? null : distance(one.field, other.field);
      if (!closeness) continue;
      const field = closeness.grade === "RELATED" && other.field < one.field ? other.field : closeness.shared;
      const key = `${GRADES.indexOf(closeness.grade)}\n${field}`;
      const entry = shared.get(key) ?? { concept: { field, grade: closeness.grade }, held: new Set<Holding>() };
      shared.set(key, entry);
      entry.held.add(one).add(other);
    }
  return [...shared]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, { concept, held }]) => ({ ...concept, held: [...held].sort(byParty) }));
}

const holdingKey = (holding: Holding): string =>
  [holding.party, holding.field, holding.by, holding.item ?? ""].join("\n");
const byParty = (left: Holding, right: Holding): number => (holdingKey(left) < holdingKey(right) ? -1 : 1);

async function checkParties(run: Run, between: readonly string[]): Promise<void> {
  const bad = (fault: string, details: Record<string, string | number>): never => {
    throw new AppError("BAD_USER_INPUT", `sharedFields: ${fault}`, { argument: "between", ...details });
  };
  if (between.length < PARTIES.least || between.length > PARTIES.most) {
    bad(`between must name ${PARTIES.least}..${PARTIES.most} parties, got ${between.length}`, { range: "2..20" });
  }
  const twice = between.find((id, index) => between.indexOf(id) !== index);
  if (twice !== undefined) bad(`between names ${twice} twice`, { id: twice });
  const found = await readEntities(run, between);
  for (const id of between) {
    const type = found.get(id)?.__typename;
    if (!type)
      throw new AppError("NODE_NOT_FOUND", `sharedFields: no entity has the id ${id}; use search to find it`, {
        argument: "between",
        id,
      });
    if (type !== "Institution" && type !== "Region")
      bad(`${id} is of type ${type}, not an institution or a region`, { id, type });
  }
}
