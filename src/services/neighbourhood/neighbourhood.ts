import { CONNECTION_POLICY } from "../../../graph/connection-policy.js";
import { ENTITY_TYPES, type EntityType } from "../../../graph/entity-types.js";
import { neighbourhoodNear, neighbourhoodOmitted } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import { checkWhole, type Place, placeOf, readPlaces } from "../connections/connections-input.js";
import { heavierLink, type Link } from "../connections/link.js";
import { readLinks } from "../connections/surroundings.js";
import { type EntityReference, entityType } from "../entity/entity.js";

/** What is asked. */
export interface NeighbourhoodInput {
  /** Id of an entity of any type. */
  readonly of: string;
  /** ISO day: only what counted by then. */
  readonly asOf: string;
  /** Links from the entity, 1..3. */
  readonly depth: number;
  /** Entities wanted beside it, 1..500. */
  readonly first: number;
  /** Types an entity shown may have; null for all. */
  readonly through: readonly EntityType[] | null;
}

/** How many neighbours of an entity shown are not shown, of one relationship and type. */
export interface Omitted {
  readonly node: EntityReference;
  readonly relationship: string;
  readonly type: EntityType;
  readonly count: number;
}

/** An entity and what surrounds it. */
export interface Neighbourhood {
  readonly of: EntityReference;
  /** The entity itself, then what is nearest first. */
  readonly nodes: readonly EntityReference[];
  /** Every relationship between two of `nodes`, strongest first. */
  readonly links: readonly Link[];
  /** In order of `nodes`, then by relationship and type. */
  readonly omitted: readonly Omitted[];
  /** Hubs shown and not looked behind, or that nothing is there, in one line; null for neither. */
  readonly note: string | null;
}

const PLACE = "neighbourhood";

/**
 * Resolves to what surrounds an entity: nearest first, at each distance of each relationship and type in turn, the
 * heaviest first, then by id, so that a few of everything are shown. What a hub other than the entity holds together is
 * counted, not shown. At most depth + 3 statements. Errors: BAD_USER_INPUT; NODE_NOT_FOUND; TOO_COSTLY.
 * Source: graph/connection-policy.ts, queries/neighbourhood/.
 */
export async function neighbourhood(run: Run, input: NeighbourhoodInput): Promise<Neighbourhood> {
  checkInput(input);
  const [[centre], nearest] = await Promise.all([
    readPlaces(run, PLACE, "of", [input.of], input.asOf),
    // The first ring is asked for by the id alone.
    readNear(run, input, { rim: [input.of], shown: [input.of] }),
  ]);
  if (centre === undefined) throw new RangeError("one id gives one place");
  const shown = await readFurther(run, input, [centre, ...nearest]);
  const ids = shown.map(({ id }) => id);
  const nodes = new Map(shown.map((place) => [place.id, reference(place)]));
  const [links, rows] = await Promise.all([
    readLinks(run, ids, input.asOf),
    run(neighbourhoodOmitted, { asOf: input.asOf, shown: { ids } }),
  ]);
  const omitted = rows.flatMap(({ node, relationship, type, count }): Omitted[] => {
    const known = nodes.get(node);
    return known === undefined ? [] : [{ node: known, relationship, type: entityType(type), count }];
  });
  const order = new Map(ids.map((id, index) => [id, index]));
  omitted.sort((left, right) => (order.get(left.node.id) ?? 0) - (order.get(right.node.id) ?? 0));
  return {
    of: reference(centre),
    nodes: [...nodes.values()],
    links: links.sort(heavierLink),
    omitted,
    note: noteOf(input, shown),
  };
}

/** Resolves to the places shown, those of the first ring given: further rings until there are enough. */
async function readFurther(run: Run, input: NeighbourhoodInput, nearest: readonly Place[]): Promise<Place[]> {
  const shown = [...nearest];
  let [, ...ring] = nearest;
  for (let hops = 2; hops <= input.depth; hops += 1) {
    const rim = ring.filter((place) => place.hubLinks === null).map(({ id }) => id);
    ring = await readNear(run, input, { rim, shown: shown.map(({ id }) => id) });
    shown.push(...ring);
  }
  return shown;
}

/** Resolves to the next neighbours of some entities that are wanted, none of those shown; none of no entity. */
async function readNear(
  run: Run,
  { asOf, first, through }: NeighbourhoodInput,
  { rim, shown }: { readonly rim: readonly string[]; readonly shown: readonly string[] },
): Promise<Place[]> {
  const wanted = first + 1 - shown.length;
  if (rim.length === 0 || wanted <= 0) return [];
  const { hubKinds, hubLinks, relationship: weights } = CONNECTION_POLICY;
  const of = { ids: rim, known: shown, types: through ?? ENTITY_TYPES, hubKinds, weights };
  return (await run(neighbourhoodNear, { asOf, of, hubLinks, first: wanted })).map(placeOf);
}

function noteOf({ of, asOf, depth, through }: NeighbourhoodInput, [, ...shown]: readonly Place[]): string | null {
  if (shown.length === 0) {
    const types = through === null ? "" : ` to any ${through.join(" or ")}`;
    return `nothing known by ${asOf} joins ${of}${types}`;
  }
  const hubs = depth === 1 ? [] : shown.filter(({ hubLinks }) => hubLinks !== null);
  if (hubs.length === 0) return null;
  const named = hubs.slice(0, 5).map(({ id, hubLinks }) => `${id} (${hubLinks ?? 0} relationships)`);
  const more = hubs.length > 5 ? ` and ${hubs.length - 5} more` : "";
  return `hubs not looked behind: ${named.join(", ")}${more}; ask for the neighbourhood of each`;
}

function checkInput({ depth, first }: NeighbourhoodInput): void {
  checkWhole(PLACE, "depth", depth, CONNECTION_POLICY.maxDepth);
  checkWhole(PLACE, "first", first, CONNECTION_POLICY.maxNodes);
}

const reference = ({ id, type }: Place): EntityReference => ({ __typename: type, id });
