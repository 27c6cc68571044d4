import { TIE_POLICY, type TieKind } from "../../graph/tie-policy.js";
import { yearsBetween } from "./days.js";

/** What multiplies to a contribution's strength; each 0..1, `product` their product in this order. */
export interface Factors {
  readonly weight: number;
  readonly recency: number;
  readonly groupPenalty: number;
  readonly product: number;
}

/**
 * Returns the factors of one meeting as of an ISO day: weight of its kind, 2^(-years / half-life), and 1/√(n-1) for
 * the kinds where size counts, else 1. Source: graph/README.md, "Ties", rule 7.
 */
export function factors(meeting: { kind: TieKind; agedFrom: string; size: number | null }, asOf: string): Factors {
  const weight = TIE_POLICY.weight[meeting.kind];
  const recency = 2 ** (-yearsBetween(meeting.agedFrom, asOf) / TIE_POLICY.halfLifeYears);
  const size = TIE_POLICY.penalisedKinds.includes(meeting.kind) ? (meeting.size ?? TIE_POLICY.unknownSizePeople) : 2;
  const groupPenalty = 1 / Math.sqrt(Math.max(2, size) - 1);
  return { weight, recency, groupPenalty, product: weight * recency * groupPenalty };
}

/** Returns the strength of a tie, 0..1: 1 - e^(-sum), summed in the order given. */
export function tieStrength(contributions: readonly Factors[]): number {
  // expm1 keeps what 1 - exp(-x) rounds away when the sum is small.
  return -Math.expm1(-contributions.reduce((sum, { product }) => sum + product, 0));
}
