import { rung, type Stage, stageAt } from "../../../graph/stages.js";
import { cooperationClaimsOfParties, cooperationParty } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import { COOPERATION_KINDS, type CooperationRecord, cooperationsOf } from "../cooperations/cooperation.js";
import { stagedClaims } from "../cooperations/staged-claims.js";
import { standingAt } from "../cooperations/standing.js";
import { type Verdict, verdict, type WhyNotInput } from "./verdict.js";

/** Resolves to why an entity is a party, or a member, of a cooperation with another and its units, or not. */
export async function whyNotAParty(run: Run, input: WhyNotInput): Promise<Verdict> {
  const { absent, of, asOf, question } = input;
  const others = of === null ? null : (await run(cooperationParty, { id: of, asOf })).map(({ id }) => id);
  const claims = stagedClaims(await run(cooperationClaimsOfParties, { parties: [absent], asOf }));
  const kinds = question === "MEMBERSHIP" ? (["MEMBERSHIP"] as const) : COOPERATION_KINDS;
  const verdicts = cooperationsOf(claims)
    .filter((record) => kinds.some((kind) => kind === record.kind) && record.named.has(absent))
    .filter((record) => others === null || others.some((id) => id !== absent && speaksOf(record, id)))
    .map((record) => judge(record, input));
  const [best] = verdicts.sort((left, right) => order(left) - order(right));
  return best ?? verdict("NO_CLAIM");
}

const speaksOf = ({ named, subject }: CooperationRecord, id: string): boolean => named.has(id) || subject?.id === id;

function judge(record: CooperationRecord, { absent, asOf, minStage }: WhyNotInput): Verdict {
  const own = record.steps.filter((step) => step.parties.includes(absent));
  const standing = standingAt(record, asOf);
  const isParty = standing?.parties.some(({ id }) => id === absent) === true;
  if (isParty && standing !== null && reaches(standing.stage, minStage)) {
    return verdict(
      "NONE",
      record.steps.map((step) => step.claim),
    );
  }
  const stage = isParty && standing !== null ? standing.stage : stageAt(own, asOf);
  if (stage === "ENDED") return verdict("ENDED", record.steps.filter((step) => step.stage === "ENDED").map(claimOf));
  return verdict("BELOW_STAGE", own.map(claimOf), { stage });
}

const claimOf = ({ claim }: { readonly claim: string }): string => claim;

function reaches(stage: Stage, least: Stage): boolean {
  return stage === "ENDED" || least === "ENDED" ? stage === least : rung(stage) >= rung(least);
}

/** What comes nearest to the answer first. */
function order({ rule, stage }: Verdict): number {
  if (rule === "NONE") return -1;
  return rule === "ENDED" || stage === null ? 100 : 50 - rung(stage);
}
