import { CONNECTION_POLICY } from "../../../graph/connection-policy.js";
import type { ConnectionsInput } from "../../../src/services/connections/connections-input.js";
import { FULL_WEIGHT, type Link } from "../../../src/services/connections/link.js";

/** An entity as the search for all paths needs it; `links` where its number of relationships may make it a hub. */
export interface Entity {
  readonly id: string;
  readonly type: string;
  readonly kind: string | null;
  readonly links?: number;
}

/** What two searches must agree in. */
export interface Seen {
  readonly nodes: readonly string[];
  readonly strength: number;
}

/** The answer to a question for connections, found by trying every simple path. */
export function allPaths(entities: readonly Entity[], links: readonly Link[], input: ConnectionsInput): Seen[] {
  const around = input.hubs === "ALWAYS" ? [] : search(entities, links, input, false);
  return around.length > 0 || input.hubs === "NEVER" ? around : search(entities, links, input, true);
}

function search(
  entities: readonly Entity[],
  links: readonly Link[],
  { between, through, maxHops, first }: ConnectionsInput,
  passHubs: boolean,
): Seen[] {
  const isHub = ({ kind, links: number = 0 }: Entity): boolean =>
    number > CONNECTION_POLICY.hubLinks || CONNECTION_POLICY.hubKinds.includes(kind ?? "");
  const isOfType = ({ type }: Entity): boolean => through === null || through.some((one) => one === type);
  const passable = new Set(entities.filter((one) => isOfType(one) && (passHubs || !isHub(one))).map(({ id }) => id));
  const strongest = new Map<string, Map<string, number>>();
  for (const { from, to, weight } of links)
    for (const [one, other] of [
      [from.id, to.id],
      [to.id, from.id],
    ] as const) {
      const near = strongest.get(one) ?? new Map<string, number>();
      strongest.set(one, near.set(other, Math.max(weight, near.get(other) ?? 0)));
    }
  const found: Seen[] = [];
  const walk = (nodes: readonly string[], product: number, to: string): void => {
    for (const [id, weight] of strongest.get(nodes.at(-1) ?? "") ?? []) {
      if (nodes.includes(id)) continue;
      const path = { nodes: [...nodes, id], strength: (product * weight) / FULL_WEIGHT ** nodes.length };
      if (id === to) found.push(path);
      else if (nodes.length < maxHops && passable.has(id)) walk(path.nodes, product * weight, to);
    }
  };
  for (const [index, from] of between.entries()) for (const to of between.slice(index + 1)) walk([from], 1, to);
  return found.sort(order).slice(0, first);
}

function order(left: Seen, right: Seen): number {
  if (left.nodes.length !== right.nodes.length) return left.nodes.length - right.nodes.length;
  return right.strength - left.strength || (left.nodes.join("\n") < right.nodes.join("\n") ? -1 : 1);
}
