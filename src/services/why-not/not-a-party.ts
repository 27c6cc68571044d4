import { rung, type Stage, stageAt } from "../../../graph/stages.js";
import { cooperationClaimsOfParties } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import { type CooperationRecord, cooperationsOf, type CooperationStep } from "../cooperations/cooperation.js";
import { thingAndUnits } from "../cooperations/thing-and-units.js";
import { cooperationsAt, joins, type ListedCooperation, reaches } from "../cooperations/listed.js";
import { stagedClaims } from "../cooperations/staged-claims.js";
import { type Verdict, verdict, type WhyNotInput } from "./verdict.js";

/** The ids a cooperation must join: those of either side, a thing and its units. */
type Side = ReadonlySet<string>;

/**
 * Resolves to why a thing has no cooperation with another, or with anybody where `of` is null; or that it has one.
 * Units count with their institution, as in `cooperations`. Errors: BAD_USER_INPUT for what no cooperation can be of.
 */
export async function whyNotAParty(run: Run, input: WhyNotInput): Promise<Verdict> {
  const { absent, of, asOf } = input;
  const [missed, others] = await Promise.all([
    thingAndUnits(run, { place: "whyNot", argument: "absent" }, absent, asOf),
    of === null ? null : thingAndUnits(run, { place: "whyNot", argument: "of" }, of, asOf),
  ]);
  const sides = [missed, ...(others === null ? [] : [others])].map((ids): Side => new Set(ids));
  const found = await judgeAll(run, missed, sides, input);
  if (found !== null) return found;
  return others !== null && (missed.includes(of ?? "") || others.includes(absent))
    ? verdict("SELF")
    : verdict("NO_CLAIM");
}

/** Resolves to why an entity is no member of a network or programme or of a unit of it; or that it is one. */
export async function whyNotAMember(run: Run, input: WhyNotInput & { readonly of: string }): Promise<Verdict> {
  const networks = new Set(await thingAndUnits(run, { place: "whyNot", argument: "of" }, input.of, input.asOf));
  const isMembership = ({ kind, subject }: CooperationRecord): boolean =>
    kind === "MEMBERSHIP" && subject?.id !== input.absent && networks.has(subject?.id ?? "");
  const sides = [new Set([input.absent]), networks];
  return (await judgeAll(run, [input.absent], sides, input, isMembership)) ?? verdict("NO_CLAIM");
}

/** Resolves to the verdict that comes nearest to the answer among the cooperations that speak of every side. */
async function judgeAll(
  run: Run,
  parties: readonly string[],
  sides: readonly Side[],
  input: WhyNotInput,
  isAsked: (record: CooperationRecord) => boolean = () => true,
): Promise<Verdict | null> {
  const claims = stagedClaims(await run(cooperationClaimsOfParties, { parties, asOf: input.asOf }));
  const standing = new Map(cooperationsAt(claims, input.asOf).map((each) => [each.record.id, each]));
  const [best] = cooperationsOf(claims)
    .filter((record) => isAsked(record) && speaksOf(record, sides))
    .map((record) => judge(record, standing.get(record.id), sides, input))
    .sort((left, right) => order(left) - order(right));
  return best ?? null;
}

/** Whether a cooperation names something of every side, for two sides not one and the same thing. */
function speaksOf({ named, subject }: CooperationRecord, sides: readonly Side[]): boolean {
  const ids = [...new Set([...named.keys(), ...(subject === null ? [] : [subject.id])])];
  const [ours = [], theirs = ours] = sides.map((side) => ids.filter((id) => side.has(id)));
  return sides.length === 1 ? ours.length > 0 : ours.some((one) => theirs.some((other) => one !== other));
}

function judge(
  record: CooperationRecord,
  found: ListedCooperation | undefined,
  sides: readonly Side[],
  { asOf, minStage }: WhyNotInput,
): Verdict {
  const apart = sides.find((side) => found === undefined || !joins(found, side));
  const steps = apart === undefined ? record.steps : stepsOf(record, apart);
  const stage = apart === undefined ? (found?.standing.stage ?? null) : stageAt(steps, asOf);
  const claims = steps.map(({ claim }) => claim);
  if (apart === undefined && stage !== null && reaches(stage, minStage)) return verdict("NONE", claims);
  if (stage === "ENDED") return verdict("ENDED", endsOf(record));
  return verdict(minStage === "ENDED" ? "NOT_ENDED" : "BELOW_STAGE", claims, { stage });
}

/** How far a side has come; of a thing whose parties all hang back, how far they have. */
function stepsOf({ steps }: CooperationRecord, side: Side): CooperationStep[] {
  const own = steps.filter(({ parties }) => parties.some((id) => side.has(id)));
  return own.length > 0 ? own : steps.filter(({ parties }) => parties.length > 0);
}

function endsOf({ steps }: CooperationRecord): string[] {
  return steps.filter(({ stage }) => stage === "ENDED").map(({ claim }) => claim);
}

/** What comes nearest to the answer first. */
function order({ rule, stage }: { readonly rule: Verdict["rule"]; readonly stage: Stage | null }): number {
  if (rule === "NONE") return -1;
  return rule === "ENDED" || stage === null ? 100 : 50 - rung(stage);
}
