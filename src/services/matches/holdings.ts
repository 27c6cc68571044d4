import type { HeldBy } from "../../../graph/match-policy.js";

/** One row of what a party brings or looks for: one claim, or a presentation and what it is about. */
export interface HoldingRow {
  readonly party: string;
  readonly partyType: string;
  readonly heldBy: string;
  readonly item: string | null;
  readonly field: string;
  readonly claims: readonly string[];
  readonly articles: readonly string[];
}

/** What a party brings or looks for in one concept, all that says so gathered. */
export interface Holding {
  readonly party: string;
  readonly partyType: "Institution" | "Region";
  readonly by: HeldBy;
  /** The opportunity, for `offer` and `request`. */
  readonly item: string | null;
  readonly field: string;
  /** Ids of the claims, sorted. */
  readonly claims: readonly string[];
  /** Articles any one of which states the whole holding. */
  readonly statedIn: ReadonlySet<string>;
}

const BY: readonly HeldBy[] = ["strongIn", "prioritises", "worksIn", "offer", "request", "about"];

/** Gathers rows to holdings: one for each (party, by, item, field), however many claims repeat it. */
export function gatherHoldings(rows: readonly HoldingRow[]): Holding[] {
  const gathered = new Map<string, { row: HoldingRow; by: HeldBy; claims: Set<string>; statedIn: Set<string> }>();
  for (const row of rows) {
    const by = BY.find((known) => known === row.heldBy);
    if (!by) continue;
    const key = [row.party, by, row.item ?? "", row.field].join("\n");
    const holding = gathered.get(key) ?? { row, by, claims: new Set<string>(), statedIn: new Set<string>() };
    gathered.set(key, holding);
    for (const claim of row.claims) holding.claims.add(claim);
    const [first] = row.articles;
    if (first !== undefined && row.articles.every((article) => article === first)) holding.statedIn.add(first);
  }
  const inOrder = [...gathered].sort(([left], [right]) => (left < right ? -1 : 1));
  return inOrder.map(([, { row, by, claims, statedIn }]) => ({
    party: row.party,
    partyType: row.partyType === "Region" ? "Region" : "Institution",
    by,
    item: row.item,
    field: row.field,
    claims: [...claims].sort(),
    statedIn,
  }));
}

/** True when one article by itself states both: then the match is news to nobody. */
export function statedTogether(left: Holding, right: Holding): boolean {
  return [...left.statedIn].some((article) => right.statedIn.has(article));
}

/** How many parties hold each concept; `whole` tells what a party counts as. */
export function countHolders(
  holdings: readonly Holding[],
  whole: (party: string) => string = (party) => party,
): Map<string, number> {
  const parties = new Map<string, Set<string>>();
  for (const { field, party } of holdings) parties.set(field, (parties.get(field) ?? new Set()).add(whole(party)));
  return new Map([...parties].map(([field, holders]) => [field, holders.size]));
}
