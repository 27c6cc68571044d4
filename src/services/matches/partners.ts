import { rung } from "../../../graph/stages.js";
import { cooperationClaimsOfParties } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import { cooperationsOf } from "../cooperations/cooperation.js";
import { standingAt } from "../cooperations/standing.js";
import { stagedClaims } from "../cooperations/staged-claims.js";

/** Who stands in a cooperation with whom, and the claims that say so. */
export interface PartnerEdges {
  /** Partners of two-party cooperations at SIGNED or more, by party. */
  readonly present: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** Everyone in one cooperation at SIGNED or more, however many parties it has, by party. */
  readonly joined: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** Which of all these are institutions. */
  readonly institutions: ReadonlySet<string>;
}

type Edges = Map<string, Map<string, string[]>>;

/**
 * Reads the cooperations some parties stand in at a date: at SIGNED or more and not ended. One statement.
 * Source: queries/cooperation/claims-of-parties.cypher.
 */
export async function readPartners(run: Run, parties: readonly string[], asOf: string): Promise<PartnerEdges> {
  const claims = stagedClaims(await run(cooperationClaimsOfParties, { parties, asOf }));
  const present: Edges = new Map();
  const joined: Edges = new Map();
  const institutions = new Set<string>();
  for (const record of cooperationsOf(claims)) {
    const standing = standingAt(record, asOf);
    if (!standing || standing.stage === "ENDED" || rung(standing.stage) < rung("SIGNED")) continue;
    const because = record.steps.filter((step) => step.countsFrom <= asOf).map((step) => step.claim);
    const ids = standing.parties.map((party) => party.id);
    for (const party of standing.parties) if (party.__typename === "Institution") institutions.add(party.id);
    for (const one of ids)
      for (const other of ids) {
        if (one === other) continue;
        add(joined, one, other, because);
        if (ids.length === 2) add(present, one, other, because);
      }
  }
  return { present, joined, institutions };
}

function add(edges: Edges, from: string, to: string, claims: readonly string[]): void {
  const partners = edges.get(from) ?? new Map<string, string[]>();
  edges.set(from, partners);
  partners.set(to, [...(partners.get(to) ?? []), ...claims]);
}
