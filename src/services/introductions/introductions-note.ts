import type { ChainQuestion } from "../../ties/chains.js";
import type { IntroductionsInput } from "./introductions-input.js";

/**
 * Returns, in one line, why there is no chain, or that some people stand on both sides and so get none; null when
 * there are chains and nothing to explain.
 */
export function introductionsNote(input: IntroductionsInput, question: ChainQuestion, chains: number): string | null {
  const both = [...question.sources].filter((person) => question.targets.has(person)).sort();
  const bothSides =
    both.length === 0
      ? null
      : `${list(both)} ${both.length === 1 ? "stands" : "stand"} on both sides, source and target, and ${both.length === 1 ? "gives" : "give"} no chain`;
  return chains > 0
    ? bothSides
    : (whyNobody(input, question) ?? (onlyBoth(question) ? bothSides : null) ?? whyNoChain(input, bothSides));
}

function whyNobody(
  { to, from, ourSide, asOf }: IntroductionsInput,
  { sources, targets, avoiding }: ChainQuestion,
): string | null {
  const start = from === null ? `the home institutions (${list(ourSide)})` : list(from);
  if (targets.size === 0) return `nobody of ${to} or its units is known by ${asOf}`;
  if (sources.size === 0) return `nobody of ${start} is known by ${asOf} to start from`;
  if (isWithin(targets, avoiding)) return `everyone known of ${to} is to be avoided`;
  if (isWithin(sources, avoiding)) return `everyone known of ${start} is to be avoided`;
  return null;
}

const isWithin = (people: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...people].every((person) => others.has(person));

/** Whether nobody is left at one end once those at both are gone. */
function onlyBoth({ sources, targets }: ChainQuestion): boolean {
  return isWithin(targets, sources) || isWithin(sources, targets);
}

function whyNoChain(
  { to, asOf, maxHops, kinds, inferred, avoiding }: IntroductionsInput,
  bothSides: string | null,
): string {
  const filters = [
    kinds === null ? null : `of the kinds ${list(kinds)}`,
    inferred ? null : "without inferred ties",
    avoiding.length === 0 ? null : `avoiding ${list(avoiding)}`,
  ].filter((filter) => filter !== null);
  const under = filters.length === 0 ? "" : `, ${filters.join(", ")}`;
  const reason = `no chain of at most ${maxHops} ${maxHops === 1 ? "tie" : "ties"} leads to ${to} by ${asOf}${under}`;
  return bothSides === null ? reason : `${reason}; ${bothSides}`;
}

/** Ids in one line, the first few of many. */
function list(ids: readonly string[]): string {
  const shown = ids.slice(0, 5).join(", ");
  return ids.length > 5 ? `${shown} and ${ids.length - 5} more` : shown;
}
