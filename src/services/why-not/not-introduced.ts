import { TIE_POLICY } from "../../../graph/tie-policy.js";
import type { Run } from "../../neo4j/query.js";
import { introductions, type IntroductionPath } from "../introductions/introductions.js";
import type { IntroductionsInput } from "../introductions/introductions-input.js";
import type { TieSource } from "../introductions/tie-source.js";
import { type Verdict, verdict, type WhyNotInput } from "./verdict.js";

/** Resolves to why somebody can introduce us to an entity or not. Errors: as `introductions`. */
export async function whyNotIntroduced(run: Run, ties: TieSource, input: WhyNotInput): Promise<Verdict> {
  const { absent, of, asOf, maxHops, inferred, ourSide } = input;
  const choice = { maxHops, inferred, first: 1, kinds: null, avoiding: [] };
  const asked: IntroductionsInput = { to: absent, from: of === null ? null : [of], ourSide, asOf, ...choice };
  const { paths, targets } = await introductions(run, ties, asked);
  if (paths[0]) return verdict("NONE", claimsOf(paths[0]), { rank: 1 });
  const sides = await bothSides(run, ties, asked, targets);
  if (sides !== null) return sides;
  const stated = await firstChain(run, ties, { ...asked, inferred: true });
  if (stated) return verdict("ONLY_INFERRED", claimsOf(stated));
  const longer = await firstChain(run, ties, { ...asked, maxHops: TIE_POLICY.maxHops });
  if (longer) return verdict("BEYOND_HOPS", claimsOf(longer));
  return verdict("NO_CHAIN");
}

async function firstChain(run: Run, ties: TieSource, asked: IntroductionsInput): Promise<IntroductionPath | undefined> {
  return (await introductions(run, ties, asked)).paths[0];
}

/** Why there is no chain for want of people: nobody is known on a side, or nobody is left once those on both are gone. */
async function bothSides(
  run: Run,
  ties: TieSource,
  { from, ourSide, asOf }: IntroductionsInput,
  targets: readonly string[],
): Promise<Verdict | null> {
  const index = await ties.index(run);
  const { staff } = index.at(asOf);
  const sources = new Set(
    (from ?? ourSide).flatMap((id) => (index.facts.people.has(id) ? [id] : [...staff.peopleOf(id)])),
  );
  if (sources.size === 0 || targets.length === 0) return verdict("NO_PEOPLE_KNOWN");
  const both = new Set(targets.filter((person) => sources.has(person)));
  if (both.size < targets.length && both.size < sources.size) return null;
  const sightings = [...staff.sightings.values()].flat().filter(({ person }) => both.has(person));
  return verdict(
    "SAME_PERSON",
    sightings.flatMap(({ claims }) => claims),
  );
}

function claimsOf({ ties }: IntroductionPath): string[] {
  return ties.flatMap(({ contributions }) => contributions.flatMap(({ claims }) => claims));
}
