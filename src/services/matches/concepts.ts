import { listsByKey } from "../lists-by-key.js";
import type { NearRow } from "./concept-distance.js";
import { matchLinks, type DatedMatchFacts } from "./match-facts.js";

const STEPS = 2;

/**
 * Returns the concepts near each concept of the technology scheme: itself, up to two steps up or down the tree, one
 * related edge. Headings and ways of cooperating are never near.
 */
export function nearConcepts(facts: DatedMatchFacts): NearRow[] {
  const matching = (id: string): boolean => facts.entities.get(id)?.kind === "technology";
  const up = edges(matchLinks(facts, "broader"));
  const related = edges(matchLinks(facts, "related").flatMap((link) => [link, reversed(link)]));
  return [...facts.entities.keys()].filter(matching).flatMap((field): NearRow[] => {
    const above = [...within(field, up, STEPS)].filter(([near]) => matching(near));
    return [
      { field, near: field, grade: "EXACT", steps: 0, up: false },
      ...above.flatMap(([near, steps]): NearRow[] => [
        { field, near, grade: "BROADER", steps, up: true },
        { field: near, near: field, grade: "BROADER", steps, up: false },
      ]),
      ...(related.get(field) ?? [])
        .filter(matching)
        .map((near): NearRow => ({ field, near, grade: "RELATED", steps: 1, up: false })),
    ];
  });
}

/** Returns, by concept, the ids of it and of all below it at any depth. */
export function narrowerConcepts(facts: DatedMatchFacts): (concept: string) => ReadonlySet<string> {
  let down: ReadonlyMap<string, readonly string[]> | undefined;
  return (concept) => {
    down ??= edges(matchLinks(facts, "broader").map(reversed));
    return new Set([concept, ...within(concept, down, Infinity).keys()]);
  };
}

interface Edge {
  readonly subject: string;
  readonly object: string;
}
type Edges = ReadonlyMap<string, readonly string[]>;

const reversed = ({ subject, object }: Edge): Edge => ({ subject: object, object: subject });
const edges = (links: readonly Edge[]): Edges => listsByKey(links.map(({ subject, object }) => [subject, object]));

/** What can be reached from an id within some steps, with the fewest steps to each; the id itself left out. */
function within(start: string, next: Edges, most: number): Map<string, number> {
  const steps = new Map([[start, 0]]);
  for (const [id, taken] of steps)
    if (taken < most) for (const other of next.get(id) ?? []) if (!steps.has(other)) steps.set(other, taken + 1);
  steps.delete(start);
  return steps;
}
