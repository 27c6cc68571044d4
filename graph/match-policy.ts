/** Every number of matching, in one place. Each score is the product of the factors it shows. Source: graph/README.md, "Matches". */
export const GRADES = ["EXACT", "BROADER", "RELATED"] as const;
export type FieldGrade = (typeof GRADES)[number];
export const HELD_BY = ["strongIn", "prioritises", "worksIn", "offer", "request", "about"] as const;
export type HeldBy = (typeof HELD_BY)[number];

/** How two parties were together on an occasion: one received the other, they talked, or both were there. */
export type ContactWay = "RECEIVED" | "TALKED" | "ATTENDED";

export const MATCH_POLICY = {
  /** How close two concepts are, 0..1, by grade and steps up the tree of concepts. */
  grade: { EXACT: [1], BROADER: [0, 0.6, 0.3], RELATED: [0, 0.4] } satisfies Record<FieldGrade, readonly number[]>,
  /** What a party brings, 0..1: a concrete offer weighs more than a claimed strength. */
  supply: { offer: 1, strongIn: 0.8 },
  /** What a party looks for, 0..1: a request weighs more than a declared priority, that more than its field of work. */
  demand: { request: 1, prioritises: 0.8, worksIn: 0.6 },
  /** One shared concept that is no supply meeting a demand. */
  sharedField: 0.3,
  /**
   * One partner in common, times 1/ln(1 + partners of that partner); an institution can introduce one to the other, a
   * region as a whole hardly. Adamic and Adar, doi:10.1016/S0378-8733(03)00009-1.
   */
  commonPartner: { Institution: 0.3, Region: 0.1 },
  /** One network, programme, joint body or agreement that both take part in, times 1/ln(1 + those who do). */
  commonMembership: 0.2,
  /** The nearest region both lie in: neighbours meet more easily; a province is large and decides between equals. */
  sameRegion: { district: 0.05, city: 0.05, province: 0.02 },
  /** One occasion together, times recency, and where both merely attended times a penalty for large ones. */
  pastContact: { RECEIVED: 0.4, TALKED: 0.4, ATTENDED: 0.2 } satisfies Record<ContactWay, number>,
  /** Event kinds where those present talk with each other, unless they came together. */
  talkingKinds: ["talks", "meeting"] as readonly string[],
  /** Years after which an occasion counts half. */
  halfLifeYears: 3,
  daysPerYear: 365.25,
} as const;

/** Weight of a rarer concept, 0..1: 1/(1 + ln holders), so 1 for a concept of one party, 0.59 for two, 0.30 for ten. */
export function rarity(holders: number): number {
  return 1 / (1 + Math.log(Math.max(1, holders)));
}
