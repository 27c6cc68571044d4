import type { WhyNotInput } from "../../../src/services/why-not/verdict.js";

/** Asked whether an institution is a member of a network by the start of 2020, everything else as by default. */
export const ASKED: WhyNotInput = {
  question: "MEMBERSHIP",
  absent: "institution:a",
  of: "institution:net",
  asOf: "2020-01-01",
  fields: null,
  regions: null,
  includePartners: false,
  minStage: "SIGNED",
  maxHops: 3,
  inferred: true,
  ourSide: [],
};
