import type { ClaimRow } from "./claim.js";

/** True of a kind of event that somebody goes on, and that others receive. */
export const isVisit = (kind: string | null): boolean => kind === "delegation-visit" || kind === "site-visit";

/** True of who proposed something that has come no further: proposing is what they did, not what they might do. */
export const isProposing = ({ predicate, role, stage }: ClaimRow): boolean =>
  predicate === "established" && role === "proposer" && stage === "PROPOSED";

/** True of who sent people to an event that others held, and did not send out the event itself. */
export const isSendingTo = ({ capacity, objectKind }: ClaimRow): boolean =>
  capacity === "sender" && objectKind !== "delegation-visit";

/** True of who received a visit. */
export const isReceiving = ({ role, objectKind }: ClaimRow): boolean => role === "host" && isVisit(objectKind);

/** True of what was said at the event `at` about another time: the date is not that of where it was said. */
export const isOfAnotherTime = ({ edtf, atEdtf }: ClaimRow): boolean =>
  edtf !== null && atEdtf !== null && edtf !== atEdtf;

/** What a distinction says and where it holds: dossiers write “largest plant; scope Israel”. */
export function distinctionOf({ value }: ClaimRow): { readonly text: string; readonly scope: string | null } {
  const [text = "", scope = null] = (value ?? "").split("; scope ");
  return { text, scope };
}
