import type { Stage } from "../../../graph/stages.js";
import { AppError } from "../../errors.js";
import { cooperationClaimsOfParties } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import { checkPageSize, type PageQuery, readCursor, writeCursor } from "../paging/cursor.js";
import { COOPERATION_KINDS, type CooperationKind } from "./cooperation.js";
import type { CooperationSource } from "./cooperation-source.js";
import { thingAndUnits } from "./thing-and-units.js";
import { cooperationsAt, type Listed, listed, type ListedCooperation, pageOf } from "./listed.js";
import { stagedClaims } from "./staged-claims.js";

/** What `cooperations` may be asked. */
export interface CooperationsInput {
  /** Id of what takes part or of what it is about, an institution with its units; null for all. */
  readonly party: string | null;
  /** Null for every kind. */
  readonly kinds: readonly CooperationKind[] | null;
  readonly minStage: Stage;
  /** ISO date; null for today, or for the date the page before was cut at. */
  readonly asOf: string | null;
  /** Items a page, 1..100. */
  readonly first: number;
  readonly after: string | null;
}

/** One page of cooperations, newest first. */
export interface CooperationPage {
  readonly edges: readonly { readonly cursor: string; readonly item: ListedCooperation }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Cooperations in the whole list. */
  readonly totalCount: number;
  readonly asOf: string;
  /** Why the list is empty, in one line, when it is. */
  readonly note: string | null;
}

const PLACE = "cooperations";

/**
 * Resolves to the cooperations that stand at `minStage` or higher at a date: of one thing two statements, however many
 * there are; of all none, but when the record has changed since they were last read. Ended ones are left out, unless
 * `minStage` is ENDED: then only they are in. Every page costs what the first does.
 * Errors: NODE_NOT_FOUND for an unknown party; BAD_USER_INPUT for one that no cooperation can be of, for no kinds, a page
 * of other than 1..100, a cursor of another query. Source: queries/cooperation/.
 */
export async function cooperations(
  run: Run,
  source: CooperationSource,
  input: CooperationsInput,
  today: string,
): Promise<CooperationPage> {
  checkPageSize(PLACE, input.first);
  checkKinds(input.kinds);
  const query = pageQuery(input);
  const place = input.after === null ? null : readCursor(query, input.after);
  const asOf = place?.asOf ?? input.asOf ?? today;
  const found = await readListed(run, source, input, asOf);
  const { page, more } = pageOf(found.items, place?.key ?? null, input.first);
  return {
    edges: page.map((item) => ({ cursor: writeCursor(query, { key: item.key, asOf }), item })),
    hasNextPage: more,
    hasPreviousPage: place !== null,
    totalCount: found.items.length,
    asOf,
    note: found.items.length > 0 ? null : emptyNote(input, asOf, found),
  };
}

function checkKinds(kinds: CooperationsInput["kinds"]): void {
  if (kinds?.length !== 0) return;
  const remedy = `name some of ${COOPERATION_KINDS.join(", ")}, or leave it out for all`;
  throw new AppError("BAD_USER_INPUT", `${PLACE}: kinds is empty; ${remedy}`, { argument: "kinds" });
}

function pageQuery({ party, kinds, minStage, asOf }: CooperationsInput): PageQuery {
  return { field: PLACE, args: { party, kinds: kinds && [...new Set(kinds)].sort(), minStage, asOf } };
}

async function readListed(
  run: Run,
  source: CooperationSource,
  { party, kinds, minStage }: CooperationsInput,
  asOf: string,
): Promise<Listed> {
  const asked = { kinds: kinds ?? COOPERATION_KINDS, minStage };
  if (party === null) return listed((await source.index(run)).at(asOf), { things: null, ...asked });
  const things = await thingAndUnits(run, { place: PLACE, argument: "party" }, party, asOf);
  const claims = stagedClaims(await run(cooperationClaimsOfParties, { parties: things, asOf }));
  return listed(cooperationsAt(claims, asOf), { things, ...asked });
}

function emptyNote({ party, kinds, minStage }: CooperationsInput, asOf: string, { ended, others }: Listed): string {
  const what = kinds === null ? "no cooperation" : `no cooperation of kind ${kinds.join(" or ")}`;
  const whose = `${what} of ${party ?? "the record"}`;
  if (ended + others === 0) return `${whose} is known by ${asOf}`;
  if (minStage === "ENDED")
    return `${whose} has ended by ${asOf}; ${others} have not: set minStage to MENTIONED to see them`;
  const left = [
    ...(others > 0 ? [`${others} at lower stages: lower minStage to see them`] : []),
    ...(ended > 0 ? [`${ended} ended: set minStage to ENDED to see them`] : []),
  ];
  return `${whose} stands at ${minStage} by ${asOf}; ${left.join("; ")}`;
}
