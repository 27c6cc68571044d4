import { AppError } from "../../errors.js";
import {
  cooperationClaims,
  funnelEvents,
  funnelEventsOf,
  funnelEventsOfPlaces,
  funnelFigures,
  funnelOutcomes,
  funnelPlaces,
} from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import { cooperationsOf } from "../cooperations/cooperation.js";
import { stagedClaims } from "../cooperations/staged-claims.js";
import { readEntities } from "../entity/entity.js";
import { readContainers, readDatedFigures } from "../figures/figures-by-date.js";
import { countOutcomes, isWithin, type Reach, type Window } from "./counts.js";
import { type FunnelStep, funnelSteps, STEP_MEASURES } from "./steps.js";

/** What `funnel` may be asked. */
export interface FunnelInput {
  /** Id of an event, a series or a region; null for all. */
  readonly of: string | null;
  /** ISO dates, both included: events that took place between them, and what was reached between them. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The events a funnel is about, and whose cooperations count beside theirs. */
interface Scope {
  readonly events: readonly { readonly id: string; readonly earliest: string | null; readonly latest: string | null }[];
  readonly places: ReadonlySet<string> | null;
}

/**
 * Resolves to the steps from talks to joint bodies, as far as known by the end of the window or today, whichever is
 * earlier. An event counts with its parts, a series with its editions, a region with the events held in it or with
 * those who sit there. Eight statements at most, however many events.
 * Errors: NODE_NOT_FOUND for an unknown id; BAD_USER_INPUT for an id of another type, or a `from` after `to`.
 */
export async function funnel(run: Run, input: FunnelInput, today: string): Promise<FunnelStep[]> {
  const { of, from, to } = input;
  if (from !== null && to !== null && from > to) {
    throw new AppError("BAD_USER_INPUT", `funnel: from ${from} is after to ${to}; swap them`, { argument: "from" });
  }
  const asOf = to !== null && to < today ? to : today;
  const scope = await readScope(run, of, asOf);
  const window: Window = { from, to };
  const events = scope.events.filter((event) => tookPlace(event, window));
  const ids = events.map(({ id }) => id);
  const [{ figures, containers }, claims, outcomes] = await Promise.all([
    readStepFigures(run, ids, asOf),
    run(cooperationClaims, { predicates: ["partyTo", "established", "reached"], asOf }),
    of === null ? null : readOutcomes(run, events, asOf),
  ]);
  const reach: Reach = { window, outcomes, parties: scope.places };
  return funnelSteps(figures, containers, countOutcomes(cooperationsOf(stagedClaims(claims)), reach));
}

/** The figures of the steps at these events, and those they are parts of. */
async function readStepFigures(run: Run, events: readonly string[], asOf: string) {
  const keys = await run(funnelFigures, { events, measures: STEP_MEASURES, asOf });
  const dated = await readDatedFigures(
    run,
    keys.map(({ id }) => id),
    asOf,
  );
  const figures = [...dated.values()];
  return { figures, containers: await readContainers(run, figures, asOf) };
}

async function readScope(run: Run, of: string | null, asOf: string): Promise<Scope> {
  if (of === null) return { events: await run(funnelEvents, { measures: STEP_MEASURES, asOf }), places: null };
  const type = (await readEntities(run, [of])).get(of)?.__typename;
  if (type === undefined) {
    throw new AppError("NODE_NOT_FOUND", `funnel: ${of} is not in the graph; search for its id`, { id: of });
  }
  if (type === "Event" || type === "EventSeries")
    return { events: await run(funnelEventsOf, { of, asOf }), places: null };
  if (type !== "Region") {
    const message = `funnel: of must be an event, a series or a region, ${of} is a ${type}; leave it out for all`;
    throw new AppError("BAD_USER_INPUT", message, { argument: "of", type });
  }
  const places = (await run(funnelPlaces, { of, asOf })).map(({ id }) => id);
  return { events: await run(funnelEventsOfPlaces, { places, asOf }), places: new Set(places) };
}

function tookPlace({ earliest, latest }: Scope["events"][number], window: Window): boolean {
  return isWithin(earliest, window) && isWithin(latest, window);
}

async function readOutcomes(run: Run, events: Scope["events"], asOf: string): Promise<Map<string, string | null>> {
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
