import { CONNECTION_POLICY } from "../../../graph/connection-policy.js";
import { ENTITY_TYPES } from "../../../graph/entity-types.js";
import { AppError } from "../../errors.js";
import type { Run } from "../../neo4j/query.js";
import type { EntityReference } from "../entity/entity.js";
import { checkConnectionsInput, type ConnectionsInput, type Place, readPlaces } from "./connections-input.js";
import { connectionsNote } from "./connections-note.js";
import { FULL_WEIGHT, type Link } from "./link.js";
import { bestPaths, comparePaths, nodesOnTheWay, type Path, type PathQuestion, type WeightedGraph } from "./paths.js";
import { ballAt, reachOut, type Reaching } from "./reach-out.js";
import { pairKey, readAround, readStrongest, settle, startAt, type Surroundings } from "./surroundings.js";

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
}

/** The best of them. */
export interface ConnectionsFound {
  readonly paths: readonly ConnectionPath[];
  /** What was left out of the answer, or why it is empty, in one line; null for nothing. */
  readonly note: string | null;
}

/**
 * Resolves to the best paths between any two of some entities: shortest first, then strongest, then by ids. Relationships
 * are passed either way. Hubs are ends like others; on the way they are passed only where nothing else connects, unless
 * asked for. The number of statements does not grow with the answer. Errors: BAD_USER_INPUT; NODE_NOT_FOUND; TOO_COSTLY
 * when no path is found before too many links were read. Source: graph/connection-policy.ts, queries/connection/.
 */
export async function connections(run: Run, input: ConnectionsInput): Promise<ConnectionsFound> {
  checkConnectionsInput(input);
  const ends = await readPlaces(run, "connections", "between", input.between, input.asOf);
  const known = startAt(ends);
  await readBeside(run, ends, known, input);
  const around = input.hubs === "ALWAYS" ? null : await searchAmong({ run, input, ends, known, passHubs: false });
  const found =
    around !== null && (around.paths.length > 0 || input.hubs === "NEVER")
      ? around
      : await searchAmong({ run, input, ends, known, passHubs: true });
  const note = connectionsNote(input, found, known);
  const passed = [...new Set(found.paths.flatMap(({ nodes }) => nodes))];
  const links = await readStrongest(run, known, passed, input.asOf);
  return { paths: found.paths.map((path, index) => pathOf(path, index + 1, links, known)), note };
}

/** Reads what surrounds all ends but hubs at once: nearly every search needs it. At most one statement. */
async function readBeside(
  run: Run,
  ends: readonly Place[],
  known: Surroundings,
  { asOf, through, between }: ConnectionsInput,
): Promise<void> {
  const plain = ends.filter(({ hubLinks }) => hubLinks === null).map(({ id }) => id);
  await readAround(run, known, plain, { asOf, types: through ?? ENTITY_TYPES, ends: between });
}

/** What one search found. */
export interface Found {
  readonly paths: readonly Path[];
  /** Every path of at most this many links was looked at. */
  readonly hops: number;
  readonly passHubs: boolean;
}

interface Search {
  readonly run: Run;
  readonly input: ConnectionsInput;
  readonly ends: readonly Place[];
  readonly known: Surroundings;
  readonly passHubs: boolean;
}

/** What is asked of every pair. */
type Question = Omit<PathQuestion, "from" | "to">;

/** Looks for paths of one link, then of two and so on, until there are enough: shorter ones come first. */
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
  for (let hops = 1; hops <= input.maxHops; hops += 1) {
    if (!(await reachOut(reaching, balls, hops))) return nearer(search, question(hops - 1));
    if (hops < input.maxHops && bestOfPairs(known.graph, input, question(hops)).length < input.first) continue;
    const found = await rank(search, question(hops));
    if (found.paths.length === input.first) return found;
  }
  return rank(search, question(input.maxHops));
}

/** What is known when looking further would read too much: the shorter paths are all there. */
async function nearer(search: Search, question: Question): Promise<Found> {
  const found = await rank(search, question);
  if (found.paths.length > 0) return found;
  const max = CONNECTION_POLICY.readLinks;
  const fact = `more relationships lie around these entities than one question may read, ${max}`;
  throw new AppError("TOO_COSTLY", `connections: ${fact}; lower maxHops, or limit the types with through`, {
    limit: "readLinks",
    max,
    got: max,
  });
}

/** The best paths by their weights at the date. At most one statement. */
async function rank({ run, input, known, passHubs }: Search, question: Question): Promise<Found> {
  const ids = new Set(
    pairsOf(input.between).flatMap((pair) => [...nodesOnTheWay(known.graph, { ...question, ...pair })]),
  );
  const likely = (): string[] => bestOfPairs(known.graph, input, question).flatMap(({ nodes }) => nodes);
  await settle(run, known, { ids, likely, asOf: input.asOf });
  return { paths: bestOfPairs(known.graph, input, question), hops: question.maxHops, passHubs };
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

function pathOf(
  { nodes, weight }: Path,
  rank: number,
  links: ReadonlyMap<string, Link>,
  { places }: Surroundings,
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
  };
}
