import type { Found } from "./connections.js";
import type { ConnectionsInput, Place } from "./connections-input.js";
import type { Surroundings } from "./surroundings.js";

/**
 * Returns, in one line, that there is no path, which hubs were met and not passed, or passed for want of another way,
 * and how far was looked; null for nothing.
 */
export function connectionsNote(input: ConnectionsInput, found: Found, { places }: Surroundings): string | null {
  const hubs = [...places.values()].filter(({ id, hubLinks }) => hubLinks !== null && !input.between.includes(id));
  const notes = [
    found.paths.length === 0 ? noPath(input, found) : null,
    found.passHubs || hubs.length === 0
      ? null
      : `hubs not passed through: ${list(hubs)}; ask with hubs: ALWAYS to pass them`,
    found.passHubs && input.hubs === "IF_NEEDED" && found.paths.length > 0
      ? `no path of at most ${input.maxHops} links avoids hubs, so hubs are passed`
      : null,
    found.hops < input.maxHops && found.paths.length < input.first
      ? `paths of more than ${found.hops} links were not looked for, as too many relationships lie there`
      : null,
  ].filter((note) => note !== null);
  return notes.length === 0 ? null : notes.join("; ");
}

function noPath({ asOf, through }: ConnectionsInput, { hops }: Found): string {
  const types = through === null ? "" : ` through ${through.join(" or ")}`;
  return `no path of at most ${hops} links${types} known by ${asOf} joins any two of these`;
}

/** The largest hubs, the first few of many. */
function list(hubs: readonly Place[]): string {
  const links = ({ hubLinks }: Place): number => hubLinks ?? 0;
  const sorted = hubs.toSorted((left, right) => links(right) - links(left) || (left.id < right.id ? -1 : 1));
  const shown = sorted.slice(0, 5).map((hub) => `${hub.id} (${links(hub)} relationships)`);
  return hubs.length > 5 ? `${shown.join(", ")} and ${hubs.length - 5} more` : shown.join(", ");
}
