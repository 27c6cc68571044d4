import { GRADES } from "../../../graph/match-policy.js";
import { AppError } from "../../errors.js";
import type { Run } from "../../neo4j/query.js";
import type { ConceptDistance } from "./concept-distance.js";
import type { SharedConcept } from "./field-reasons.js";
import type { Holding } from "./holdings.js";
import { checkParties } from "./match-party.js";
import type { MatchSource } from "./match-source.js";

/** Between whom, and when. */
export interface SharedFieldsInput {
  /** Ids of 2..20 different institutions or regions. */
  readonly between: readonly string[];
  /** ISO date. */
  readonly asOf: string;
}

/** What they share. */
export interface SharedFieldsFound {
  readonly fields: readonly SharedConcept[];
  /** Why there is nothing, in one line, when there is nothing. */
  readonly note: string | null;
}

const PARTIES = { least: 2, most: 20 };

/**
 * Finds the concepts two or more parties share, themselves or by their units: exact first, then broader, then related,
 * then by concept id; who holds each and by which claims. Errors: BAD_USER_INPUT for fewer than 2 or more than 20 parties, the same twice, or one
 * that is no institution or region; NODE_NOT_FOUND. No statement while the record stays as it is.
 */
export async function sharedFields(
  run: Run,
  matches: MatchSource,
  { between, asOf }: SharedFieldsInput,
): Promise<SharedFieldsFound> {
  checkNumber(between);
  const day = (await matches.index(run)).at(asOf);
  await checkParties(run, day, "sharedFields", between);
  const { below } = day.families();
  const all = [...day.holdings(), ...day.about()];
  const sides = between.map((id) => {
    const units = below(id);
    return all.filter(({ party }) => units.has(party));
  });
  const fields = shareConcepts(sides, day.distance());
  if (fields.length > 0) return { fields, note: null };
  const without = between.filter((_, side) => sides[side]?.length === 0);
  const which = without.length === 0 ? "" : `; no field is known of ${without.join(", ")}`;
  return { fields, note: `no two of these share a field known by ${asOf}${which}` };
}

/** The concepts in which the holdings of different sides meet; what both sides count as theirs meets nothing of itself. */
export function shareConcepts(sides: readonly (readonly Holding[])[], distance: ConceptDistance): SharedConcept[] {
  const shared = new Map<string, { concept: Omit<SharedConcept, "held">; held: Set<Holding> }>();
  const tagged = sides.flatMap((holdings, side) => holdings.map((holding) => ({ holding, side })));
  for (const [index, { holding: one, side }] of tagged.entries())
    for (const { holding: other, side: otherSide } of tagged.slice(index + 1)) {
      const isApart = side !== otherSide && one.party !== other.party;
      const closeness = isApart ? distance(one.field, other.field) : null;
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

function checkNumber(between: readonly string[]): void {
  const bad = (fault: string, details: Record<string, string | number>): never => {
    throw new AppError("BAD_USER_INPUT", `sharedFields: between ${fault}`, { argument: "between", ...details });
  };
  const { least, most } = PARTIES;
  if (between.length === 0) bad(`is empty; name ${least}..${most} institutions or regions`, { range: "2..20" });
  if (between.length < least || between.length > most)
    bad(`must name ${least}..${most} institutions or regions, got ${between.length}`, { range: "2..20" });
  const twice = between.find((id, index) => between.indexOf(id) !== index);
  if (twice !== undefined) bad(`names ${twice} twice`, { id: twice });
}
