import type { EntityType } from "../../graph/entity-types.js";
import { type PredicateRule, isPredicate, predicateRule } from "../../graph/predicates.js";
import { STAGES, rung } from "../../graph/stages.js";
import type { Classification, Dossier, FigureFacts, StatedClaim } from "./dossier.js";
import { dateBounds } from "./edtf-date.js";

type Find = (id: string) => Classification | undefined;
type Report = (reason: string) => void;

/** Reports every fault of one claim of a dossier, as reasons without their place. */
export function checkClaim(dossier: Dossier, claim: StatedClaim, find: Find, report: Report): void {
  checkGround(dossier, claim, report);
  checkIds(claim, find, report);
  if (claim.edtf !== null && dateBounds(claim.edtf) === null)
    report(`bad EDTF ${claim.edtf}: expected level 1, such as 2017-06-13/2017-06-16`);
  if (claim.within && claim.edtf === null) report("within without edtf");
  if (!isPredicate(claim.predicate)) return report(`unknown predicate ${claim.predicate}`);
  const rule = predicateRule(claim.predicate);
  checkEnds(claim, rule, find, report);
  checkStage(claim, rule, report);
  checkQualifiers(claim, rule, report);
  if (claim.predicate === "partOf" && claim.kind !== null && find(claim.subject)?.type === "Event")
    report("partOf: events take no kind");
  if (rule.referenceOnly && claim.basis !== "REFERENCE") report(`${claim.predicate}: expected basis REFERENCE`);
}

function checkGround(dossier: Dossier, claim: StatedClaim, report: Report): void {
  const { basis, reason, passage } = claim;
  if (!["STATED", "INFERRED", "REFERENCE"].includes(basis)) return report(`unknown basis ${basis}`);
  if (basis !== "STATED" && reason === null)
    report(`reason is missing: ${basis === "INFERRED" ? "why it is concluded" : "the source"}`);
  if (dossier.source.kind === "reference" && basis !== "REFERENCE")
    report(`basis ${basis}: a reference dossier states REFERENCE claims only`);
  if (basis === "REFERENCE") {
    if (passage !== null) report("passage: a REFERENCE claim has none");
    if (!REFERENCE_MAY_SAY.has(claim.predicate))
      report(`${claim.predicate}: REFERENCE says names, the tree of places, broader and related only`);
  } else if (passage === null)
    report(`${claim.predicate} of ${claim.subject}: a claim that is not REFERENCE needs a passage`);
  else if (!dossier.passages.has(passage)) report(`unknown passage ${passage}`);
}

const REFERENCE_MAY_SAY = new Set(["named", "locatedIn", "broader", "related"]);

function checkIds(claim: StatedClaim, find: Find, report: Report): void {
  const named = [
    claim.subject,
    claim.object,
    claim.at,
    claim.accordingTo,
    claim.onBehalfOf,
    ...claim.topics,
    ...(claim.figure?.of ?? []),
  ];
  for (const id of new Set(named)) {
    if (id !== null && find(id) === undefined) report(`unknown id ${id}: no dossier declares it`);
  }
  expectType("at", claim.at, ["Event"], find, report);
  for (const topic of claim.topics) expectType("topics", topic, ["TechnologyField"], find, report);
}

function expectType(key: string, id: string | null, types: readonly EntityType[], find: Find, report: Report): void {
  const found = id === null ? undefined : find(id);
  if (found && !types.includes(found.type))
    report(`${key} ${id ?? ""} is ${found.type}; expected ${types.join(" or ")}`);
}

function checkEnds(claim: StatedClaim, rule: PredicateRule, find: Find, report: Report): void {
  const { predicate, subject, object } = claim;
  expectType(`${predicate}: subject`, subject, rule.subject, find, report);
  if (typeof rule.object === "string") {
    if (object !== null) report(`${predicate} takes no object, but a ${rule.object}`);
  } else if (object === null) report(`${predicate}: object is missing`);
  else {
    expectType(`${predicate}: object`, object, rule.object, find, report);
    if (object === subject) report(`${predicate}: subject and object are the same`);
    checkPair(claim, rule, find, report);
  }
  if ((rule.object === "text") !== (claim.value !== null))
    report(`${predicate}: value ${claim.value === null ? "is missing" : "is not allowed"}`);
  if ((rule.object === "figure") !== (claim.figure !== null))
    report(`${predicate}: figure ${claim.figure === null ? "is missing" : "is not allowed"}`);
  if (rule.object === "date" && claim.edtf === null) report(`${predicate}: edtf is missing`);
  if (claim.figure) checkFigure(claim.figure, report);
}

function checkPair(claim: StatedClaim, rule: PredicateRule, find: Find, report: Report): void {
  const subject = find(claim.subject)?.type;
  const object = claim.object === null ? undefined : find(claim.object)?.type;
  if (!rule.pairs || !subject || !object) return;
  if (!rule.pairs.some(([left, right]) => left === subject && right === object))
    report(`${claim.predicate}: ${subject} to ${object} is not allowed`);
}

function checkStage(claim: StatedClaim, rule: PredicateRule, report: Report): void {
  const { predicate, stage } = claim;
  if (stage === null) {
    if (rule.stage === "required") report(`${predicate}: stage is missing`);
    return;
  }
  const known = STAGES.find((name) => name === stage);
  if (known === undefined) return report(`unknown stage ${stage}`);
  if (rule.stage === "none") report(`${predicate}: takes no stage`);
  if (rule.stage === "planned" && (known === "ENDED" || rung(known) >= rung("LAUNCHED"))) {
    report(`${predicate}: stage ${stage}; only a stage below LAUNCHED says that it is planned`);
  }
}

function checkQualifiers(claim: StatedClaim, rule: PredicateRule, report: Report): void {
  oneOf("role", claim.role, rule.role, claim, report);
  oneOf("capacity", claim.capacity, rule.capacity, claim, report);
  oneOf("kind", claim.kind, rule.kind, claim, report);
  const carries = new Set<string>(rule.carries);
  const given = {
    language: claim.language,
    ordinal: claim.ordinal,
    onBehalfOf: claim.onBehalfOf,
    topics: claim.topics[0] ?? null,
  };
  for (const [key, value] of Object.entries(given)) {
    if (value !== null && !carries.has(key)) report(`${claim.predicate}: ${key} is not allowed`);
  }
  if (claim.predicate === "named") {
    if (claim.kind === null) report("named: kind is missing");
    if (claim.language === null || !LANGUAGE.test(claim.language))
      report(`named: language ${claim.language ?? "missing"}: expected BCP 47, such as zh`);
  }
  if (["participatedIn", "established"].includes(claim.predicate) && claim.role === null)
    report(`${claim.predicate}: role is missing`);
  if (claim.predicate === "organised" && claim.capacity === null) report("organised: capacity is missing");
}

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

function oneOf(
  key: string,
  value: string | null,
  allowed: readonly string[] | undefined,
  claim: StatedClaim,
  report: Report,
): void {
  if (value === null) return;
  if (!allowed) report(`${claim.predicate}: ${key} is not allowed`);
  else if (!allowed.includes(value))
    report(`${claim.predicate}: unknown ${key} ${value}; expected ${allowed.join(", ")}`);
}

const QUALIFIERS = ["exact", "at-least", "more-than", "nearly", "about", "up-to"];

function checkFigure(figure: FigureFacts, report: Report): void {
  const { low, high, qualifiers, nature, period } = figure;
  if (nature !== "STOCK" && nature !== "FLOW") report(`figure: nature ${nature}; expected STOCK or FLOW`);
  if (low === null && high === null) report("figure: expected low, high or both");
  if (low !== null && high !== null && low > high) report(`figure: low ${low} is above high ${high}`);
  for (const qualifier of qualifiers) {
    if (!QUALIFIERS.includes(qualifier))
      report(`figure: unknown qualifier ${qualifier}; expected ${QUALIFIERS.join(", ")}`);
  }
  if (period !== null && dateBounds(period) === null) report(`figure: bad EDTF period ${period}`);
  if (figure.partOf) checkFigure(figure.partOf, report);
}
