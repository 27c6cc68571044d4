/**
 * Every number of connections and neighbourhoods, in one place. Weights are whole tenths, so that products are exact and
 * equal strengths are equal. Source: graph/README.md, "Relationships".
 */
export const CONNECTION_POLICY = {
  /** How much a relationship by itself joins two things, tenths. Every relationship that may be passed is listed. */
  relationship: {
    PARTY_TO: 10,
    SIGNED: 10,
    COOPERATES_WITH: 10,
    ESTABLISHED: 9,
    AFFILIATED_WITH: 9,
    MEMBER_OF: 8,
    MIRRORS: 8,
    PRESENTED: 7,
    PART_OF: 7,
    IMPLEMENTS: 6,
    SUPPORTS: 6,
    ORGANISED: 6,
    PARTICIPATED_IN: 5,
    EDITION_OF: 5,
    ABOUT: 4,
    STRONG_IN: 4,
    PRIORITISES: 4,
    WORKS_IN: 4,
    LOCATED_IN: 2,
    BROADER: 2,
    RELATED: 1,
  },
  /** How far it has come, tenths: a wish or a proposal is weak. Without a stage it is a fact: 10. */
  stage: {
    OPERATING: 10,
    LAUNCHED: 9,
    SIGNED: 8,
    INTENT: 5,
    NEGOTIATING: 4,
    PROPOSED: 3,
    WISHED: 2,
    MENTIONED: 1,
  },
  /** Of an ended relationship, tenths; such ones are left out of answers. */
  ended: 0,
  /** The best ground among its claims, tenths. */
  basis: { STATED: 10, REFERENCE: 8, INFERRED: 6 },
  /** A thing of more relationships than this by the date asked for is a hub. */
  hubLinks: 100,
  /** Kinds of thing that hold a great many others together and are hubs whatever the number: places as large as a country, headings of concepts. */
  hubKinds: ["country", "group", "heading"] as readonly string[],
  maxHops: 4,
  maxPaths: 100,
  /** Things whose connections may be asked for at once. */
  ends: { least: 2, most: 5 },
  maxDepth: 3,
  maxNodes: 500,
  /** Links one answer may read before it stops looking further. */
  readLinks: 40_000,
} as const;

export type LinkRelationship = keyof typeof CONNECTION_POLICY.relationship;
