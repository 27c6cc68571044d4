import type { TieKind } from "../../../graph/tie-policy.js";
import type { Run } from "../../neo4j/query.js";
import { chosenTies } from "../../ties/choice.js";
import { byCodeUnit } from "../../ties/grouping.js";
import type { TieIndex } from "../../ties/tie-index.js";
import { checkAskedDay } from "../asked-day.js";
import type { TieSource } from "./tie-source.js";

/** One contribution to a tie between two people, for reading against its passages. `from` is the smaller id. */
export interface TieRow {
  readonly from: string;
  readonly to: string;
  readonly kind: TieKind;
  /** Event id; null for colleagues and for signings nobody places. */
  readonly event: string | null;
  /** EDTF; null when nothing dates it. */
  readonly date: string | null;
  /** Some day within `date`, not the whole of it. */
  readonly within: boolean;
  /** People there, where the kind's penalty asks for it. */
  readonly size: number | null;
  /** 0..1: this contribution before it is summed. */
  readonly product: number;
  /** 0..1: the whole tie. */
  readonly strength: number;
  /** Whether nothing but being colleagues makes the tie. */
  readonly inferred: boolean;
  /** Ids of the claims it rests on. */
  readonly claims: readonly string[];
}

/** Resolves to every tie between two people as of an ISO day, a row a contribution, in order of the ids, heaviest first. */
export async function listTies(run: Run, ties: TieSource, asOf: string): Promise<TieRow[]> {
  checkAskedDay("ties", "asOf", asOf);
  return tieRows(await ties.index(run), asOf);
}

/** Returns the rows of an index: what `listTies` resolves to, for facts that are not (yet) in the graph too. */
export function tieRows(index: TieIndex, asOf: string): TieRow[] {
  const all = chosenTies(index.at(asOf), { kinds: null, inferred: true });
  return all
    .toSorted((one, other) => byCodeUnit(one.people[0], other.people[0]) || byCodeUnit(one.people[1], other.people[1]))
    .flatMap(({ people: [from, to], strength, inferred, contributions }) =>
      contributions.map(({ kind, event, date, size, product, claims }) => ({
        from,
        to,
        kind,
        event,
        date: date?.edtf ?? null,
        within: date?.within ?? false,
        size,
        product,
        strength,
        inferred,
        claims,
      })),
    );
}
