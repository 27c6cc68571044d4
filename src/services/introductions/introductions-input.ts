import { TIE_KINDS, TIE_POLICY, type TieKind } from "../../../graph/tie-policy.js";
import { AppError, quoted } from "../../errors.js";
import { entityByIds } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import type { TieFacts } from "../../ties/facts.js";
import { checkIds } from "../id-list.js";

/** A question for introductions. */
export interface IntroductionsInput {
  /** Id of a person or an institution. */
  readonly to: string;
  /** Ids of people or institutions to start from; null for the home institutions. */
  readonly from: readonly string[] | null;
  /** Ids of the home institutions. */
  readonly ourSide: readonly string[];
  /** ISO day: only what had happened by then. */
  readonly asOf: string;
  /** Ties in a chain, 1..4. */
  readonly maxHops: number;
  /** Chains wanted, 1..100. */
  readonly first: number;
  /** Kinds of contribution that may count; null for all. */
  readonly kinds: readonly string[] | null;
  /** Ids of people or institutions whose people no chain passes. */
  readonly avoiding: readonly string[];
  /** Whether ties nobody stated (colleagues) may count. */
  readonly inferred: boolean;
}

const PLACE = "introductions";

/** Returns the kinds asked for. Errors: BAD_USER_INPUT for any argument out of its range, none of them needing the graph. */
export function checkRanges(input: IntroductionsInput): readonly TieKind[] | null {
  checkRange("maxHops", input.maxHops, TIE_POLICY.maxHops);
  checkRange("first", input.first, TIE_POLICY.maxChains);
  checkIds(`${PLACE}: from`, input.from ?? []);
  checkIds(`${PLACE}: avoiding`, input.avoiding);
  return input.kinds?.map(tieKind) ?? null;
}

function checkRange(argument: string, value: number, max: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= max) return;
  refuse(argument, `must be 1..${max}, got ${value}`, { min: 1, max, got: value });
}

function tieKind(text: string): TieKind {
  const kind = TIE_KINDS.find((known) => known === text);
  return kind ?? refuse("kinds", `must be some of ${TIE_KINDS.join(", ")}, got ${quoted(text)}`);
}

/**
 * Checks that every id named is a person or an institution of the graph. Errors: NODE_NOT_FOUND for an unknown id,
 * BAD_USER_INPUT for one of another type. No statement unless an id is neither.
 */
export async function checkEnds(run: Run, facts: TieFacts, input: IntroductionsInput): Promise<void> {
  const named = [
    ["to", input.to] as const,
    ...(input.from ?? []).map((id) => ["from", id] as const),
    ...input.avoiding.map((id) => ["avoiding", id] as const),
  ];
  const others = named.filter(([, id]) => !facts.people.has(id) && !facts.institutions.has(id));
  const [first] = others;
  if (first === undefined) return;
  const types = new Map(
    (await run(entityByIds, { ids: others.map(([, id]) => id) })).map(({ id, type }) => [id, type]),
  );
  const unknown = others.find(([, id]) => !types.has(id));
  if (unknown) {
    const [argument, id] = unknown;
    throw new AppError(
      "NODE_NOT_FOUND",
      `${PLACE}: ${argument} ${quoted(id)} is not in the graph; find its id with search`,
      { argument, id },
    );
  }
  const [argument, id] = first;
  const type = types.get(id) ?? "";
  const remedy =
    type === "Region"
      ? "regions make no ties: name an institution or a person there"
      : "name one of its people or institutions";
  refuse(argument, `must be a person or an institution, got ${type} ${id}; ${remedy}`, { id, type });
}

function refuse(argument: string, fact: string, details: Readonly<Record<string, string | number>> = {}): never {
  throw new AppError("BAD_USER_INPUT", `${PLACE}: ${argument} ${fact}`, { argument, ...details });
}
