import type { Run } from "../../neo4j/query.js";
import type { Place } from "./connections-input.js";
import { type Reading, type Surroundings, readAround } from "./surroundings.js";

/** What lies within some links of one end, over things that may be passed. */
export interface Ball {
  readonly end: Place;
  /** Every path of at most this many links from the end is known; Infinity when there is nothing further. */
  radius: number;
  readonly inside: Set<string>;
  /** Ids at the radius that may be passed. */
  rim: readonly string[];
}

/** How ends reach out to each other. */
export interface Reaching extends Reading {
  readonly run: Run;
  readonly known: Surroundings;
  readonly mayPass: (id: string) => boolean;
}

/** A ball of radius 0. */
export function ballAt(end: Place): Ball {
  return { end, radius: 0, inside: new Set([end.id]), rim: [end.id] };
}

/**
 * Resolves to whether every path of at most `hops` links between any two of the ends is known now; false when finding
 * out would read too many links. Of two ends the cheaper reaches out, so that a hub is met and not emptied. The number
 * of statements is bounded by ends × hops.
 */
export async function reachOut(reaching: Reaching, balls: readonly Ball[], hops: number): Promise<boolean> {
  for (;;) {
    const apart = balls.filter((ball) => balls.some((other) => other !== ball && ball.radius + other.radius < hops));
    const cheapest = apart.reduce<Ball | null>(
      (best, ball) => (best === null || cost(ball) < cost(best) ? ball : best),
      null,
    );
    if (cheapest === null) return true;
    if (!(await grow(reaching, cheapest))) return false;
  }
}

/** About how many links growing a ball would read. */
function cost({ end, radius, rim }: Ball): number {
  const typicalLinks = 10;
  return radius === 0 ? (end.hubLinks ?? typicalLinks) : rim.length * typicalLinks;
}

async function grow({ run, known, mayPass, ...reading }: Reaching, ball: Ball): Promise<boolean> {
  const { asOf, types, ends } = reading;
  if (!(await readAround(run, known, ball.rim, { asOf, types, ends }))) return false;
  const next: string[] = [];
  for (const id of ball.rim)
    for (const near of known.graph.get(id)?.keys() ?? []) {
      if (ball.inside.has(near)) continue;
      ball.inside.add(near);
      if (mayPass(near)) next.push(near);
    }
  ball.rim = next;
  ball.radius = next.length === 0 ? Infinity : ball.radius + 1;
  return true;
}
