import { CONNECTION_POLICY } from "../../../graph/connection-policy.js";
import { ENTITY_TYPES } from "../../../graph/entity-types.js";
import { AppError } from "../../errors.js";
import { connectionLinks } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import type { EntityReference } from "../entity/entity.js";
import { checkConnectionsInput, type ConnectionsInput, type Place, readPlaces } from "./connections-input.js";
import { connectionsNote } from "./connections-note.js";
import { FULL_WEIGHT, heavierLink, type Link, linksOf } from "./link.js";
import { bestPaths, comparePaths, nodesOnTheWay, type Path, type PathQuestion, type WeightedGraph } from "./paths.js";
import { ballAt, reachOut, type Reaching } from "./reach-out.js";
import { startAt, type Surroundings } from "./surroundings.js";

/** One way in which two entities are connected. */
export interface ConnectionPath {
  /** 1 is best. */
  readonly rank: number;
  /** From the end named first in `between` to the other, none twice. */
  readonly nodes: readonly EntityReference[];
  /** Between each two of `nodes`: of several the strongest. */
  readonly links: readonly Link[];
  /** 0..1: the product of its links' strengths. */
  readonly strength: number;
  /** Hubs it passes through. */
  readonly hubs: readonly EntityReference[];
  /** What was left out of the whole answer, in one line; null for nothing. */
  readonly note: string | null;
}

/**
 * Resolves to the best paths between any two of some entities: shortest first, then strongest, then by ids. Relationships
 * are passed either way. Hubs are ends like others; on the way they are passed only where nothing else connects, unless
 * asked for. The number of statements does not grow with the answer. Errors: BAD_USER_INPUT; NODE_NOT_FOUND; TOO_COSTLY
 * when no path is found before too many links were read. Source: graph/connection-policy.ts, queries/connection/.
 */
export async function connections(run: Run, input: ConnectionsInput): Promise<ConnectionPath[]> {
  checkConnectionsInput(input);
  const ends = await readPlaces(run, "connections", "between", input.between, input.asOf);
  const known = startAt(ends);
  const around = input.hubs === "ALWAYS" ? null : await searchAmong({ run, input, ends, known, passHubs: false });
  const found =
    around !== null && (around.paths.length > 0 || input.hubs === "NEVER")
      ? around
      : await searchAmong({ run, input, ends, known, passHubs: true });
  const note = connectionsNote(input, found, known);
  return found.paths.map((path, index) => pathOf(path, index + 1, found.links, known, note));
}

/** What one search found. */
export interface Found {
  readonly paths: readonly Path[];
  /** By both ids of a pair, see `pairKey`: the strongest link between them. */
  readonly links: ReadonlyMap<string, Link>;
  /** Every path of at most this many links was looked at. */
  readonly hops: number;
  readonly passHubs: boolean;
}

/** What is asked of every pair. */
type Question = Omit<PathQuestion, "from" | "to">;

interface Search {
  readonly run: Run;
  readonly input: ConnectionsInput;
  readonly ends: readonly Place[];
  readonly known: Surroundings;
  readonly passHubs: boolean;
}

async function searchAmong(search: Search): Promise<Found> {
  const { run, input, ends, known, passHubs } = search;
  const types = input.through ?? ENTITY_TYPES;
  const mayPass = (id: string): boolean => {
    const place = known.places.get(id);
    return place !== undefined && types.includes(place.type) && (passHubs || place.hubLinks === null);
  };
  const reaching: Reaching = { run, known, mayPass, asOf: input.asOf, types, ends: input.between };
  const balls = ends.map(ballAt);
  const question = (hops: number): Question => ({ mayPass, maxHops: hops, first: input.first });
  let sketched = 0;
  for (let hops = 1; hops <= input.maxHops; hops += 1) {
    if (!(await reachOut(reaching, balls, hops))) return weighPartial(search, question(hops - 1), sketched);
    sketched = bestOfPairs(known.graph, input, question(hops)).length;
    if (sketched < input.first && hops < input.maxHops) continue;
    const found = sketched === 0 ? nothing(search, hops) : await weigh(search, question(hops));
    if (found.paths.length === input.first || hops === input.maxHops) return found;
  }
  return nothing(search, input.maxHops);
}

const nothing = ({ passHubs }: Search, hops: number): Found => ({ paths: [], links: new Map(), hops, passHubs });

/** What is known when looking further would cost too much: the shorter paths are all there. */
async function weighPartial(search: Search, question: Question, sketched: number): Promise<Found> {
  if (sketched > 0) return weigh(search, question);
  throw tooCostly("more relationships lie around these entities than one question may read");
}

function tooCostly(fact: string): AppError {
  const max = CONNECTION_POLICY.readLinks;
  const message = `connections: ${fact}, ${max}; lower maxHops, or limit the types with through`;
  return new AppError("TOO_COSTLY", message, { limit: "readLinks", max, got: max });
}

/** Reads the links of the paths there may be and ranks them by their strength at the date. One statement. */
async function weigh({ run, input, known, passHubs }: Search, question: Question): Promise<Found> {
  const ids = pairsOf(input.between).flatMap((pair) => [...nodesOnTheWay(known.graph, { ...question, ...pair })]);
  const most = CONNECTION_POLICY.readLinks;
  const rows = await run(connectionLinks, { among: { ids: [...new Set(ids)] }, asOf: input.asOf, most });
  if (rows.length >= most) throw tooCostly("more claims stand behind these paths than one question may read");
  const links = strongest(linksOf(rows, input.asOf));
  return { paths: bestOfPairs(weighted(links), input, question), links, hops: question.maxHops, passHubs };
}

function bestOfPairs(graph: WeightedGraph, { between, first }: ConnectionsInput, question: Question): Path[] {
  return pairsOf(between)
    .flatMap((pair) => bestPaths(graph, { ...question, ...pair }))
    .sort(comparePaths)
    .slice(0, first);
}

function pairsOf(ids: readonly string[]): { from: string; to: string }[] {
  return ids.flatMap((from, index) => ids.slice(index + 1).map((to) => ({ from, to })));
}

const pairKey = (one: string, other: string): string => (one < other ? `${one}\n${other}` : `${other}\n${one}`);

function strongest(links: readonly Link[]): Map<string, Link> {
  const best = new Map<string, Link>();
  for (const link of links) {
    const key = pairKey(link.from.id, link.to.id);
    const known = best.get(key);
    if (known === undefined || heavierLink(link, known) < 0) best.set(key, link);
  }
  return best;
}

function weighted(links: ReadonlyMap<string, Link>): WeightedGraph {
  const graph = new Map<string, Map<string, number>>();
  for (const { from, to, weight } of links.values()) {
    graph.set(from.id, (graph.get(from.id) ?? new Map<string, number>()).set(to.id, weight));
    graph.set(to.id, (graph.get(to.id) ?? new Map<string, number>()).set(from.id, weight));
  }
  return graph;
}

function pathOf(
  { nodes, weight }: Path,
  rank: number,
  links: ReadonlyMap<string, Link>,
  { places }: Surroundings,
  note: string | null,
): ConnectionPath {
  const along = nodes.slice(1).flatMap((id, index) => links.get(pairKey(nodes[index] ?? "", id)) ?? []);
  const known = nodes.flatMap((id) => places.get(id) ?? []);
  const reference = ({ id, type }: Place): EntityReference => ({ __typename: type, id });
  return {
    rank,
    nodes: known.map(reference),
    links: along,
    strength: weight / FULL_WEIGHT ** along.length,
    hubs: known
      .slice(1, -1)
      .filter(({ hubLinks }) => hubLinks !== null)
      .map(reference),
    note,
  };
}
