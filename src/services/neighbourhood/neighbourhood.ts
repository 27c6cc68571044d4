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
  /** Hubs shown and not looked behind, in one line; null for none. */
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
  const [centre] = await readPlaces(run, PLACE, "of", [input.of], input.asOf);
  if (centre === undefined) throw new RangeError("one id gives one place");
  const shown = await readShown(run, input, centre);
  const ids = shown.map(({ id }) => id);
  const nodes = new Map(shown.map((place) => [place.id, reference(place)]));
  const links = (await readLinks(run, ids, input.asOf)).sort(heavierLink);
  const rows = await run(neighbourhoodOmitted, { asOf: input.asOf, shown: { ids } });
  const omitted = rows.flatMap(({ node, relationship, type, count }): Omitted[] => {
    const known = nodes.get(node);
    return known === undefined ? [] : [{ node: known, relationship, type: entityType(type), count }];
  });
  const order = new Map(ids.map((id, index) => [id, index]));
  omitted.sort((left, right) => (order.get(left.node.id) ?? 0) - (order.get(right.node.id) ?? 0));
  return { of: reference(centre), nodes: [...nodes.values()], links, omitted, note: noteOf(input, shown) };
}

async function readShown(
  run: Run,
  { asOf, depth, first, through }: NeighbourhoodInput,
  centre: Place,
): Promise<Place[]> {
  const { hubKinds, hubLinks, relationship: weights } = CONNECTION_POLICY;
  const types = through ?? ENTITY_TYPES;
  const shown = [centre];
  let rim = [centre.id];
  for (let hops = 1; hops <= depth && rim.length > 0 && shown.length <= first; hops += 1) {
    const known = shown.map(({ id }) => id);
    const wanted = first + 1 - shown.length;
    const of = { ids: rim, known, types, hubKinds, weights };
    const near = (await run(neighbourhoodNear, { asOf, of, hubLinks, first: wanted })).map(placeOf);
    shown.push(...near);
    rim = near.filter((place) => place.hubLinks === null).map(({ id }) => id);
  }
  return shown;
}

function noteOf({ depth }: NeighbourhoodInput, [, ...shown]: readonly Place[]): string | null {
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
