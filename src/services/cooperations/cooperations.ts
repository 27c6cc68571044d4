import type { Stage } from "../../../graph/stages.js";
import { AppError } from "../../errors.js";
import { cooperationClaims, cooperationClaimsOfParties, cooperationParty } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import { entityType } from "../entity/entity.js";
import { checkPageSize, type PageQuery, readCursor, writeCursor } from "../paging/cursor.js";
import { COOPERATION_KINDS, type CooperationKind, KIND_PREDICATES, type StagedClaim } from "./cooperation.js";
import { listed, type ListedCooperation, type Listing, pageOf } from "./listed.js";
import { stagedClaims } from "./staged-claims.js";

/** What `cooperations` may be asked. */
export interface CooperationsInput {
  /** Id of an institution, whose units are counted with it, a region, a programme or an event; null for all. */
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

/**
 * Resolves to the cooperations that stand at `minStage` or higher at a date: two statements at most, however many.
 * Ended ones are left out, unless `minStage` is ENDED: then only they are in. Every page costs what the first does.
 * Errors: NODE_NOT_FOUND for an unknown party; BAD_USER_INPUT for a party that cannot be one, a page of other than
 * 1..100, a cursor of another query. Source: queries/cooperation/.
 */
export async function cooperations(run: Run, input: CooperationsInput, today: string): Promise<CooperationPage> {
  checkPageSize("cooperations", input.first);
  const query = pageQuery(input);
  const place = input.after === null ? null : readCursor(query, input.after);
  const asOf = place?.asOf ?? input.asOf ?? today;
  const kinds = input.kinds ?? COOPERATION_KINDS;
  const parties = input.party === null ? null : await partyAndUnits(run, input.party, asOf);
  const listing: Listing = { parties, kinds, minStage: input.minStage, asOf };
  const { items, below } = listed(await readClaims(run, listing), listing);
  const { page, more } = pageOf(items, place?.key ?? null, input.first);
  return {
    edges: page.map((item) => ({ cursor: writeCursor(query, { key: item.key, asOf }), item })),
    hasNextPage: more,
    hasPreviousPage: place !== null,
    totalCount: items.length,
    asOf,
    note: items.length > 0 ? null : emptyNote(input, asOf, below),
  };
}

function pageQuery({ party, kinds, minStage, asOf }: CooperationsInput): PageQuery {
  return { field: "cooperations", args: { party, kinds: kinds && [...new Set(kinds)].sort(), minStage, asOf } };
}

async function partyAndUnits(run: Run, id: string, asOf: string): Promise<string[]> {
  const rows = await run(cooperationParty, { id, asOf });
  const [self] = rows;
  if (self === undefined) {
    throw new AppError("NODE_NOT_FOUND", `cooperations: party ${id} is not in the graph; search for its id`, { id });
  }
  const type = entityType(self.type);
  if (!["Institution", "Region", "Programme", "Event"].includes(type)) {
    const remedy = "ask for an institution, a region, a programme or an event";
    throw new AppError(
      "BAD_USER_INPUT",
      `cooperations: party must be able to cooperate, ${id} is a ${type}; ${remedy}`,
      {
        argument: "party",
        type,
      },
    );
  }
  return rows.map((row) => row.id);
}

async function readClaims(run: Run, { parties, kinds, asOf }: Listing): Promise<StagedClaim[]> {
  if (parties !== null) return stagedClaims(await run(cooperationClaimsOfParties, { parties, asOf }));
  const predicates = [...kinds.flatMap((kind) => KIND_PREDICATES[kind]), "reached"];
  return stagedClaims(await run(cooperationClaims, { predicates, asOf }));
}

function emptyNote({ party, minStage }: CooperationsInput, asOf: string, below: number): string {
  const whose = party === null ? "the record" : party;
  if (below === 0) return `no cooperation of ${whose} is known by ${asOf}`;
  const remedy = minStage === "ENDED" ? "none of them has ended" : "lower minStage to see them";
  return `no cooperation of ${whose} stands at ${minStage} by ${asOf}; ${below} at other stages: ${remedy}`;
}
