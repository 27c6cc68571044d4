import { AppError } from "../errors.js";
import { canonical } from "./difference.js";
import type { ClaimFacts, Dossier, StatedClaim } from "./dossier.js";
import { groupBy } from "./group-by.js";
import { readClaimKeys } from "./read-claim.js";
import { Sheet } from "./yaml-fields.js";

/** How dossiers answer an outside list of claims. */
export interface Comparison {
  readonly total: number;
  /** Ids some claim names and agrees with. */
  readonly expressed: readonly string[];
  /** Ids some claim names and says otherwise, with the keys that differ in the nearest one. */
  readonly corrected: readonly {
    readonly id: string;
    readonly keys: readonly string[];
    readonly file: string;
    readonly line: number;
  }[];
  /** Ids no claim names. */
  readonly leftOut: readonly string[];
  /** `file:line: id` of every `from` that the list does not have. */
  readonly unknown: readonly string[];
  /** Share expressed or corrected, 0..1. */
  readonly share: number;
}

interface Listed {
  readonly id: string;
  readonly facts: ClaimFacts;
}

/**
 * Compares dossiers with a list of claims, one JSON object a line, by the ids in their `from`. Keys compared: all that a
 * claim says but its basis, its reason and where it stands. Errors: BAD_RECORD for a line that is no claim with an id.
 */
export function checkAgainst(dossiers: readonly Dossier[], file: string, lines: string): Comparison {
  const listed = readList(file, lines);
  const answers = groupBy(
    dossiers.flatMap((dossier) =>
      dossier.claims.flatMap((claim) => claim.from.map((id) => ({ id, claim, file: dossier.file }))),
    ),
    (answer) => answer.id,
  );
  const expressed: string[] = [];
  const corrected: Comparison["corrected"][number][] = [];
  const leftOut: string[] = [];
  for (const { id, facts } of listed) {
    const compared = (answers.get(id) ?? []).map((answer) => ({ ...answer, keys: differingKeys(answer.claim, facts) }));
    const nearest = compared.toSorted((left, right) => left.keys.length - right.keys.length)[0];
    if (!nearest) leftOut.push(id);
    else if (nearest.keys.length === 0) expressed.push(id);
    else corrected.push({ id, keys: nearest.keys, file: nearest.file, line: nearest.claim.line });
  }
  const ids = new Set(listed.map((one) => one.id));
  const unknown = [...answers.values()].flat().filter((answer) => !ids.has(answer.id));
  const total = listed.length;
  return {
    total,
    expressed,
    corrected,
    leftOut,
    unknown: unknown.map((answer) => `${answer.file}:${answer.claim.line}: ${answer.id}`),
    share: total === 0 ? 1 : (expressed.length + corrected.length) / total,
  };
}

function readList(file: string, text: string): Listed[] {
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const sheet = new Sheet(file, line);
    const listed = { id: sheet.root.text("id"), facts: readClaimKeys(sheet.root) };
    const [problem] = sheet.problems;
    if (problem)
      throw new AppError("BAD_RECORD", `${file}:${index + 1}: ${problem.reason}`, { problems: [problem.reason] });
    return [listed];
  });
}

const COMPARED: readonly (keyof ClaimFacts)[] = [
  "predicate",
  "subject",
  "object",
  "value",
  "figure",
  "stage",
  "role",
  "capacity",
  "kind",
  "ordinal",
  "title",
  "topics",
  "at",
  "accordingTo",
  "onBehalfOf",
  "edtf",
  "within",
];

function differingKeys(claim: StatedClaim, facts: ClaimFacts): string[] {
  return COMPARED.filter((key) => canonical(claim[key]) !== canonical(facts[key]));
}
