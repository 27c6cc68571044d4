import type { Run } from "../../neo4j/query.js";
import { type ConceptGround, conceptGround } from "../matches/concept-ground.js";
import { statedTogether } from "../matches/holdings.js";
import type { MatchDay } from "../matches/match-day.js";
import type { MatchSource } from "../matches/match-source.js";
import { meetSupplyWithDemand } from "../matches/supply-demand.js";
import { matchTechnologies, type TechnologyMatch, unmatched } from "../matches/technology-matches.js";
import { type Verdict, verdict, type WhyNotInput } from "./verdict.js";

const ALL = 100;

/** Resolves to why a party is matched with another or not. Errors: as `technologyMatches`. */
export async function whyNotMatched(
  run: Run,
  matches: MatchSource,
  input: WhyNotInput & { readonly of: string },
): Promise<Verdict> {
  const { absent, of, asOf, includePartners } = input;
  const day = (await matches.index(run)).at(asOf);
  const { below, family } = day.families();
  const found = matchTechnologies(day, { for: of, asOf, first: ALL, includePartners });
  const own = found.find((match) => isOf(match, new Set([absent])));
  if (own) return verdict("NONE", own.claims, { rank: own.rank });
  if (family(of).has(absent)) return verdict("SELF");
  const ground = conceptGround(day, of, below(of));
  const theirs = ground.theirs.filter(({ party }) => party === absent);
  const [met] = meetSupplyWithDemand(ground.ours, theirs, ground.distance, ground.holders);
  // A match that no rule leaves out is there, behind a hundred better ones.
  if (met) return whyUnmatched(day, input) ?? verdict("NONE", met.claims);
  const kin = found.find((match) => isOf(match, family(absent)));
  if (kin) return verdict("THROUGH_KIN", kin.claims);
  const { together, apart } = nearHoldings(ground, absent);
  if (together.length > 0) return verdict("STATED_TOGETHER", together);
  return apart.length > 0 ? verdict("NO_SUPPLY_FOR_DEMAND", apart) : verdict("NO_REASON");
}

const isOf = ({ supplier, demander }: TechnologyMatch, ids: ReadonlySet<string>): boolean =>
  ids.has(supplier.party) || ids.has(demander.party);

/** Returns the rule that keeps an entity from every match with a party; null when none does. */
export function whyUnmatched(
  day: MatchDay,
  { absent, of, includePartners }: WhyNotInput & { readonly of: string },
): Verdict | null {
  const rule = unmatched(day, { for: of, includePartners })(absent);
  return rule && verdict(rule.rule, rule.claims);
}

/** Returns the claims by which two parties hold near concepts: those one article states of both, and all others. */
export function nearHoldings(
  { ours, theirs, distance }: ConceptGround,
  absent: string,
): { together: string[]; apart: string[] } {
  const together: string[] = [];
  const apart: string[] = [];
  for (const our of ours)
    for (const their of theirs) {
      if (their.party !== absent || distance(our.field, their.field) === null) continue;
      (statedTogether(our, their) ? together : apart).push(...our.claims, ...their.claims);
    }
  return { together, apart };
}
