/** Every number of ties between people, in one place. Source: graph/README.md, "Ties". */
export const TIE_KINDS = [
  "CO_SIGNED",
  "CO_UNVEILED",
  "RECEIVED",
  "TALKS",
  "ACCOMPANIED",
  "MEETING",
  "EVENT",
  "COLLEAGUE",
] as const;
export type TieKind = (typeof TIE_KINDS)[number];

export const TIE_POLICY = {
  /** Strength of one occasion of a kind before ageing, 0..1. */
  weight: {
    CO_SIGNED: 1,
    CO_UNVEILED: 0.9,
    RECEIVED: 0.8,
    TALKS: 0.8,
    ACCOMPANIED: 0.5,
    MEETING: 0.5,
    EVENT: 0.25,
    COLLEAGUE: 0.3,
  } satisfies Record<TieKind, number>,
  /** Years after which an occasion counts half. */
  halfLifeYears: 3,
  daysPerYear: 365.25,
  /** Largest number of people at a meeting or site visit where everyone is taken to have met. */
  meetingLimitPeople: 12,
  /** Size taken for an occasion whose size nobody tells, people. */
  unknownSizePeople: 100,
  /** Largest gap between two sightings of colleagues, months. */
  colleagueGapMonths: 24,
  /** Kinds whose penalty grows with the number of people there. */
  penalisedKinds: ["MEETING", "EVENT"] as readonly TieKind[],
  /** Event kinds where being present together counts. */
  presenceKinds: [
    "matchmaking",
    "forum",
    "conference",
    "ceremony",
    "roadshow",
    "meeting",
    "talks",
    "site-visit",
  ] as readonly string[],
  /** Event kinds where, with few people and no companion, everyone is taken to have met. */
  meetingKinds: ["meeting", "site-visit"] as readonly string[],
  /** Event kinds small enough that, with no figure, the named people are counted instead. */
  countedKinds: ["meeting", "talks", "site-visit"] as readonly string[],
  /** The kind of event whose leader and members are present at each of its stops, and the roles meant. */
  delegationKind: "delegation-visit",
  travellingRoles: ["leader", "member"] as readonly string[],
  /** The measure that tells a delegation's size, and the unit in which people are counted. */
  delegationMeasure: "members",
  peopleUnit: "people",
  /** Measures of people that tell an event's size. */
  sizeMeasures: ["attendance", "members", "experts"] as readonly string[],
  maxHops: 4,
  maxChains: 100,
} as const;
