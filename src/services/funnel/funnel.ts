import { AppError } from "../../errors.js";
import {
  funnelEvents,
  funnelEventsOf,
  funnelEventsOfPlaces,
  funnelOutcomes,
  funnelPlaces,
} from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import type { CooperationSource } from "../cooperations/cooperation-source.js";
import { readEntities } from "../entity/entity.js";
import { readContainers } from "../figures/containers.js";
import { readFigures } from "../figures/figure.js";
import { missingOf } from "../series/editions.js";
import { countOutcomes, isWithin, type Reach, type Window } from "./counts.js";
import { type Extent, type NestedEvent, outermostOf } from "./extent.js";
import { heldIn } from "./held.js";
import { type FunnelStep, funnelSteps, STEP_MEASURES } from "./steps.js";
import { toldOf } from "./told.js";

/** What `funnel` may be asked. */
export interface FunnelInput {
  /** Id of an event, a series or a region; null for all. */
  readonly of: string | null;
  /** ISO dates, both included: events that took place between them, and what was reached between them. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The events whose figures a funnel tells, and what else chooses them. */
interface Scope {
  readonly events: readonly ScopeEvent[];
  /** The region asked about, with the events held there; null for any other question. */
  readonly region: {
    readonly id: string;
    readonly inside: ReadonlySet<string>;
    readonly held: ReadonlySet<string>;
  } | null;
  /** Whether there are events too that are not named here. */
  readonly isOpen: boolean;
}

interface ScopeEvent extends NestedEvent {
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Ids of the figures of the steps about it. */
  readonly figures: readonly string[];
}

/** The steps, and why they are empty. */
export interface FunnelAnswer {
  readonly steps: readonly FunnelStep[];
  /** In one line, when no step has a figure or a count; else null. */
  readonly note: string | null;
}

/**
 * Resolves to the steps from talks to joint bodies, as far as known by the end of the window or today, whichever is
 * earlier. An event counts with its parts, a series with its editions. A region counts the events held there, with
 * what came of them; of events elsewhere what they count of those from there; and what its parties reached anywhere,
 * with the bodies that sit there. Seven statements at most, however many events, while the record stays as it is.
 * Errors: NODE_NOT_FOUND for an unknown id; BAD_USER_INPUT for an id of another type, or a `from` after `to`.
 */
export async function funnel(
  run: Run,
  cooperations: CooperationSource,
  input: FunnelInput,
  today: string,
): Promise<FunnelAnswer> {
  const { of, from, to } = input;
  if (from !== null && to !== null && from > to) {
    throw new AppError("BAD_USER_INPUT", `funnel: from ${from} is after to ${to}; swap them`, { argument: "from" });
  }
  const asOf = to !== null && to < today ? to : today;
  const scope = await readScope(run, of, asOf);
  const { region } = scope;
  const window: Window = { from, to };
  const within = scope.events.filter((event) => tookPlace(event, window));
  const [{ figures, containers }, index, outcomes] = await Promise.all([
    readStepFigures(run, within, region, asOf),
    cooperations.index(run),
    of === null ? null : readOutcomes(run, region ? within.filter(({ id }) => region.held.has(id)) : within, asOf),
  ]);
  const reach: Reach = { window, outcomes, parties: region?.inside ?? null };
  const counts = countOutcomes(index.records(asOf), reach);
  const steps = funnelSteps(figures, containers, extentOf(scope, within, asOf), counts);
  return { steps, note: emptyNote(steps, input, asOf) };
}

function emptyNote(steps: readonly FunnelStep[], { of, from }: FunnelInput, asOf: string): string | null {
  if (steps.some(({ figures, count }) => figures.length > 0 || count !== null)) return null;
  const whose = of === null ? "" : ` of ${of}`;
  const since = from === null ? "" : ` from ${from} on`;
  return `no event with a figure of a step, no agreement and no joint body${whose}${since} is known by ${asOf}; unknown is not zero`;
}

/** What the steps speak of: all of the outermost events that had begun by the date, and of a region its side elsewhere. */
function extentOf({ events, region, isOpen }: Scope, within: readonly ScopeEvent[], asOf: string): Extent {
  const own = within.filter(({ id, earliest }) => (earliest ?? asOf) <= asOf && region?.held.has(id) !== false);
  const side = region === null ? null : { region: region.id, held: region.held };
  return { wholes: outermostOf(own, events), side, isOpen };
}

/** The figures of the steps at these events, and those they are parts of. */
async function readStepFigures(run: Run, events: readonly ScopeEvent[], region: Scope["region"], asOf: string) {
  const ids = events.flatMap(({ figures }) => figures);
  const [rows, containers] = await Promise.all([readFigures(run, ids, asOf), readContainers(run, ids, asOf)]);
  const all = [...rows.values()];
  return { figures: region === null ? all : toldOf(all, region.held, region.inside), containers };
}

async function readScope(run: Run, of: string | null, asOf: string): Promise<Scope> {
  const measures = STEP_MEASURES;
  if (of === null) {
    const events = await run(funnelEvents, { measures, asOf });
    return { events: events.map((event) => ({ ...event, wholes: [] })), region: null, isOpen: true };
  }
  const type = (await readEntities(run, [of])).get(of)?.__typename;
  if (type === undefined) {
    throw new AppError("NODE_NOT_FOUND", `funnel: ${of} is not in the graph; search for its id`, { id: of });
  }
  if (type === "Event" || type === "EventSeries") {
    const events = await run(funnelEventsOf, { of, measures, asOf });
    return { events, region: null, isOpen: missingOf(events.map(({ ordinal }) => ordinal)).length > 0 };
  }
  if (type !== "Region") {
    const message = `funnel: of must be an event, a series or a region, ${of} is a ${type}; leave it out for all`;
    throw new AppError("BAD_USER_INPUT", message, { argument: "of", type });
  }
  const places = await run(funnelPlaces, { of, asOf });
  const idsOf = (isInside: boolean): Set<string> =>
    new Set(places.flatMap(({ id, inside }) => (inside === isInside ? [id] : [])));
  const inside = idsOf(true);
  const events = await run(funnelEventsOfPlaces, { places: [...inside], measures, asOf });
  const held = heldIn(events, { inside, around: idsOf(false) });
  return { events, region: { id: of, inside, held }, isOpen: false };
}

function tookPlace({ earliest, latest }: ScopeEvent, window: Window): boolean {
  return isWithin(earliest, window) && isWithin(latest, window);
}

async function readOutcomes(
  run: Run,
  events: readonly ScopeEvent[],
  asOf: string,
): Promise<Map<string, string | null>> {
  const starts = new Map(events.map(({ id, earliest }) => [id, earliest]));
  const outcomes = new Map<string, string | null>();
  for (const { event, thing } of await run(funnelOutcomes, { events: [...starts.keys()], asOf })) {
    const start = starts.get(event) ?? null;
    const known = outcomes.get(thing);
    // Of several events the earliest: what came after any of them counts.
    if (known === undefined || (known !== null && (start === null || start < known))) outcomes.set(thing, start);
  }
  return outcomes;
}
