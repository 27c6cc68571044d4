import type { ClaimRow } from "./claim.js";

/** Kinds of event that somebody goes on, and that others receive. */
const VISITS: readonly (string | null)[] = ["delegation-visit", "site-visit"];

/** True of who proposed something that has come no further: proposing is what they did, not what they might do. */
export const isProposing = ({ predicate, role, stage }: ClaimRow): boolean =>
  predicate === "established" && role === "proposer" && stage === "PROPOSED";

/** True of who sent people to an event that others held, and did not send out the event itself. */
export const isSendingTo = ({ capacity, objectKind }: ClaimRow): boolean =>
  capacity === "sender" && objectKind !== "delegation-visit";

/** True of who received a visit. */
export const isReceiving = ({ role, objectKind }: ClaimRow): boolean => role === "host" && VISITS.includes(objectKind);

/** True of what was said at the event `at` about another time: the date is not that of where it was said. */
export const isOfAnotherTime = ({ edtf, atEdtf }: ClaimRow): boolean =>
  edtf !== null && atEdtf !== null && edtf !== atEdtf;
