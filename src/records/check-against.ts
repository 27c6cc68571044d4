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
  /** Ids some claim names and says otherwise. */
  readonly corrected: readonly Correction[];
  /** Ids no claim names. */
  readonly leftOut: readonly string[];
  /** `file:line: id` of every `from` that the list does not have. */
  readonly unknown: readonly string[];
  /** Share expressed or corrected, 0..1. */
  readonly share: number;
}

/** A claim of the list, and what the nearest claim that names it says instead. */
export interface Correction {
  readonly id: string;
  readonly changes: readonly Change[];
  readonly file: string;
  readonly line: number;
}

/** One key said otherwise: in the list, and in the dossier; null where nothing is said. */
export interface Change {
  readonly key: keyof ClaimFacts;
  readonly from: ClaimFacts[keyof ClaimFacts];
  readonly to: ClaimFacts[keyof ClaimFacts];
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
  const corrected: Correction[] = [];
  const leftOut: string[] = [];
  for (const { id, facts } of listed) {
    const compared = (answers.get(id) ?? []).map((answer) => ({ ...answer, changes: changesTo(facts, answer.claim) }));
    const nearest = compared.toSorted((left, right) => left.changes.length - right.changes.length)[0];
    if (!nearest) leftOut.push(id);
    else if (nearest.changes.length === 0) expressed.push(id);
    else corrected.push({ id, changes: nearest.changes, file: nearest.file, line: nearest.claim.line });
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

function changesTo(listed: ClaimFacts, stated: StatedClaim): Change[] {
  return COMPARED.filter((key) => canonical(listed[key]) !== canonical(stated[key])).map((key) => ({
    key,
    from: listed[key],
    to: stated[key],
  }));
}

/** A correction in one line: each key with what the list says and what the dossier says. */
export function correctionLine({ id, changes, file, line }: Correction): string {
  const said = changes.map(({ key, from, to }) => `${key}: ${valueText(from)} → ${valueText(to)}`);
  return `${id}  ${said.join("; ")}  ${file}:${line}`;
}

function valueText(value: Change["from"]): string {
  if (value === null) return "nothing";
  if (typeof value !== "object") return String(value);
  if (!("measure" in value)) return value.length === 0 ? "nothing" : value.join(", ");
  return canonical(Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null)));
}
