import type { Run } from "../../neo4j/query.js";
import type { EntityReference } from "../entity/entity.js";
import { conceptGround } from "../matches/concept-ground.js";
import { checkFilter } from "../matches/match-party.js";
import type { MatchSource } from "../matches/match-source.js";
import { rankSuggestions } from "../matches/match-suggestions.js";
import { nearHoldings, whyUnmatched } from "./not-matched.js";
import { type Verdict, verdict, type WhyNotInput } from "./verdict.js";

/** Resolves to why an entity is suggested to a party or not. Errors: as `matchSuggestions`. */
export async function whyNotSuggested(
  run: Run,
  matches: MatchSource,
  { absent }: { readonly absent: EntityReference },
  input: WhyNotInput & { readonly of: string },
): Promise<Verdict> {
  const { of, asOf, fields, regions, includePartners, ourSide } = input;
  const day = (await matches.index(run)).at(asOf);
  await checkFilter(run, day, "whyNot", { argument: "fields", ids: fields, type: "TechnologyField" });
  await checkFilter(run, day, "whyNot", { argument: "regions", ids: regions, type: "Region" });
  const { below, family, whole } = day.families();
  if (family(of).has(absent.id)) return verdict("SELF");
  // A unit speaks through the institution it belongs to.
  const speaker = whole(absent.id);
  const asked = { for: of, asOf, first: 1, fields, regions, includePartners, ourSide };
  const { suggestions, leftOut } = rankSuggestions(day, asked);
  const found = suggestions.find(({ institution }) => institution === speaker);
  if (found) {
    const claims = found.reasons.flatMap((reason) => reason.claims);
    return speaker === absent.id ? verdict("NONE", claims, { rank: found.rank }) : verdict("THROUGH_KIN", claims);
  }
  const exclusion = leftOut.get(speaker);
  if (exclusion) return verdict(exclusion.rule, exclusion.claims);
  if (absent.__typename !== "Institution") return verdict("NOT_AN_INSTITUTION");
  const { together } = nearHoldings(conceptGround(day, of, below(of)), absent.id);
  if (together.length > 0) return verdict("STATED_TOGETHER", together);
  return whyUnmatched(day, input) ?? verdict("NO_REASON");
}
