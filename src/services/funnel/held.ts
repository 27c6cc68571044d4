/** An event with where it is said to be held and what it is part of. */
export interface PlacedEvent {
  readonly id: string;
  readonly places: readonly string[];
  /** Ids of the events it is a direct part of. */
  readonly wholes: readonly string[];
}

/** A region by ids of entities. */
export interface Territory {
  /** The region itself and all that lies in it. */
  readonly inside: ReadonlySet<string>;
  /** All that it lies in: a place so named says less, and contradicts nothing. */
  readonly around: ReadonlySet<string>;
}

/**
 * Returns the ids of the events held in a region and nowhere else. An event without a place of its own was held where
 * the nearest events are that it is part of; a trip through two countries was held in neither, only its stops were.
 */
export function heldIn(events: readonly PlacedEvent[], { inside, around }: Territory): Set<string> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const held = ({ id }: PlacedEvent): boolean => {
    const places = placesOf(id, byId, new Set());
    return places.some((place) => inside.has(place)) && places.every((place) => inside.has(place) || around.has(place));
  };
  return new Set(events.filter(held).map(({ id }) => id));
}

function placesOf(id: string, byId: ReadonlyMap<string, PlacedEvent>, seen: Set<string>): readonly string[] {
  const event = byId.get(id);
  if (event === undefined || seen.has(id)) return [];
  seen.add(id);
  return event.places.length > 0 ? event.places : event.wholes.flatMap((whole) => placesOf(whole, byId, seen));
}
