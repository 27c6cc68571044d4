import type { HoldingRow } from "./holdings.js";
import { matchLinks, type DatedMatchFacts, type MatchClaim } from "./match-facts.js";
import { listsByKey } from "../lists-by-key.js";

/** Returns what institutions and regions are strong in, prioritise, work in, offer or ask for, a row a way it is said. */
export function holdingRows(facts: DatedMatchFacts): HoldingRow[] {
  const about = listsByKey(matchLinks(facts, "about").map((claim) => [claim.subject, claim]));
  const said = matchLinks(facts, "strongIn", "prioritises", "worksIn").map((claim) =>
    row(facts, claim.subject, claim.predicate, null, claim.object, [claim]),
  );
  const presented = matchLinks(facts, "presented").flatMap((claim) => {
    const kind = facts.entities.get(claim.object)?.kind;
    // A post is vacant or filled; it is no technology.
    if (claim.stage !== null || (kind !== "OFFER" && kind !== "REQUEST")) return [];
    return (about.get(claim.object) ?? []).map((subject) =>
      row(facts, claim.subject, kind.toLowerCase(), claim.object, subject.object, [claim, subject]),
    );
  });
  return [...said, ...presented].flat();
}

/** Returns what the agreements and cooperations of institutions and regions are about, a row a way it is said. */
export function aboutRows(facts: DatedMatchFacts): HoldingRow[] {
  const about = listsByKey(matchLinks(facts, "about").map((claim) => [claim.subject, claim]));
  const signed = matchLinks(facts, "partyTo").flatMap((claim) =>
    (about.get(claim.object) ?? []).map((subject) =>
      row(facts, claim.subject, "about", claim.object, subject.object, [claim, subject]),
    ),
  );
  const topics = matchLinks(facts, "cooperatesWith").flatMap((claim) =>
    [claim.subject, claim.object].flatMap((party) =>
      claim.topics.map((topic) => row(facts, party, "about", null, topic, [claim])),
    ),
  );
  return [...signed, ...topics].flat();
}

/** One row, or none when the concept takes no part in matching. */
function row(
  { entities }: DatedMatchFacts,
  party: string,
  heldBy: string,
  item: string | null,
  field: string,
  claims: readonly MatchClaim[],
): HoldingRow[] {
  const concept = entities.get(field);
  if (concept?.type !== "TechnologyField" || concept.kind !== "technology") return [];
  const articles = claims.flatMap(({ article }) => (article === null ? [] : [article]));
  const partyType = entities.get(party)?.type === "Region" ? "Region" : "Institution";
  return [{ party, partyType, heldBy, item, field, claims: claims.map(({ id }) => id), articles }];
}
