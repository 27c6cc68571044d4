import type { FigureRow } from "../figures/figure.js";

/**
 * Returns the figures that tell of a region: those about events held there, and of events elsewhere what they count of
 * the region alone. An event elsewhere that so counts one side from there tells its talks and intents too, for they
 * were had with that side; who else attended does not count.
 */
export function toldOf(
  figures: readonly FigureRow[],
  held: ReadonlySet<string>,
  inside: ReadonlySet<string>,
): FigureRow[] {
  const isOfThere = ({ parts }: FigureRow): boolean => parts.length > 0 && parts.every((part) => inside.has(part));
  const sides = new Set(figures.filter(isOfThere).map(({ about }) => about.id));
  return figures.filter((figure) => {
    if (held.has(figure.about.id) || isOfThere(figure)) return true;
    return figure.parts.length === 0 && figure.measure !== "attendance" && sides.has(figure.about.id);
  });
}
