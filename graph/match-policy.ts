/** Every number of matching, in one place. Each score is the product of the factors it shows. Source: graph/README.md, "Matches". */
export const GRADES = ["EXACT", "BROADER", "RELATED"] as const;
export type FieldGrade = (typeof GRADES)[number];
export const HELD_BY = ["strongIn", "prioritises", "worksIn", "offer", "request", "about"] as const;
export type HeldBy = (typeof HELD_BY)[number];

export const MATCH_POLICY = {
  /** How close two concepts are, 0..1, by grade and steps up the tree of concepts. */
  grade: { EXACT: [1], BROADER: [0, 0.6, 0.3], RELATED: [0, 0.4] } satisfies Record<FieldGrade, readonly number[]>,
  /** What a party brings, 0..1: a concrete offer weighs more than a claimed strength. */
  supply: { offer: 1, strongIn: 0.8 },
  /** What a party looks for, 0..1: a request weighs more than a declared priority, that more than its field of work. */
  demand: { request: 1, prioritises: 0.8, worksIn: 0.6 },
  /** One shared concept that is no supply meeting a demand. */
  sharedField: 0.3,
  /** One partner in common, times 1/ln(1 + partners of that partner). Adamic and Adar, doi:10.1016/S0378-8733(03)00009-1. */
  commonPartner: 0.5,
  /** The same city or province. */
  sameRegion: 0.1,
  /** One occasion together, times recency and a penalty for large ones. */
  pastContact: 0.4,
  /** Years after which an occasion counts half. */
  halfLifeYears: 3,
  daysPerYear: 365.25,
} as const;

/** Weight of a rarer concept, 0..1: 1/(1 + ln holders), so 1 for a concept of one party, 0.59 for two, 0.30 for ten. */
export function rarity(holders: number): number {
  return 1 / (1 + Math.log(Math.max(1, holders)));
}
