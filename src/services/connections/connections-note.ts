import type { Found } from "./connections.js";
import type { ConnectionsInput, Place } from "./connections-input.js";
import type { Surroundings } from "./surroundings.js";

/** Returns, in one line, which hubs were met and not passed, or passed for want of another way, and how far was looked. */
export function connectionsNote(input: ConnectionsInput, found: Found, { places }: Surroundings): string | null {
  const hubs = [...places.values()].filter(({ id, hubLinks }) => hubLinks !== null && !input.between.includes(id));
  const notes = [
    found.passHubs || hubs.length === 0
      ? null
      : `hubs not passed through: ${list(hubs)}; ask with hubs: ALWAYS to pass them`,
    found.passHubs && input.hubs === "IF_NEEDED"
      ? `no path of at most ${input.maxHops} links avoids hubs, so hubs are passed`
      : null,
    found.hops < input.maxHops && found.paths.length < input.first
      ? `paths of more than ${found.hops} links were not looked for, as too many relationships lie there`
      : null,
  ].filter((note) => note !== null);
  return notes.length === 0 ? null : notes.join("; ");
}

/** The largest hubs, the first few of many. */
function list(hubs: readonly Place[]): string {
  const links = ({ hubLinks }: Place): number => hubLinks ?? 0;
  const sorted = hubs.toSorted((left, right) => links(right) - links(left) || (left.id < right.id ? -1 : 1));
  const shown = sorted.slice(0, 5).map((hub) => `${hub.id} (${links(hub)} relationships)`);
  return hubs.length > 5 ? `${shown.join(", ")} and ${hubs.length - 5} more` : shown.join(", ");
}
