/** The types of thing the graph holds, as node labels. Source: graph/README.md, "Entities". */
export const ENTITY_TYPES = [
  "Person",
  "Institution",
  "Region",
  "Agreement",
  "Programme",
  "TechnologyField",
  "Opportunity",
  "Event",
  "EventSeries",
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** The closed list of kinds of each type; types with an empty list have no kinds. */
export const KINDS = {
  Person: [],
  Institution: [
    "government",
    "university",
    "research-institute",
    "company",
    "association",
    "agency",
    "fund",
    "park",
    "zone",
    "laboratory",
    "joint-centre",
    "platform",
    "incubator",
    "network",
    "mission",
    "facility",
    "media",
    "party",
    "unit",
  ],
  Region: ["country", "province", "city", "district", "zone", "group"],
  Agreement: ["mou", "intent", "strategic-intent", "free-trade"],
  Programme: ["scheme", "initiative", "mechanism", "plan", "policy"],
  TechnologyField: ["technology", "mode", "heading"],
  Opportunity: ["OFFER", "REQUEST", "POST"],
  Event: [
    "delegation-visit",
    "site-visit",
    "meeting",
    "talks",
    "matchmaking",
    "forum",
    "conference",
    "roadshow",
    "exhibition",
    "competition",
    "ceremony",
    "week",
  ],
  EventSeries: [],
} as const satisfies Record<EntityType, readonly string[]>;

/** A kind of any type. */
export type Kind<T extends EntityType = EntityType> = (typeof KINDS)[T][number];
