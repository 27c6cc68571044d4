import { CONNECTION_POLICY } from "../../../graph/connection-policy.js";
import { AppError } from "../../errors.js";
import type { Run } from "../../neo4j/query.js";
import { checkWhole } from "../connections/connections-input.js";
import { type EntityReference, readEntities } from "../entity/entity.js";
import type { TieSource } from "../introductions/tie-source.js";
import type { MatchSource } from "../matches/match-source.js";
import { whyNotAMember, whyNotAParty } from "./not-a-party.js";
import { whyNotIntroduced } from "./not-introduced.js";
import { whyNotMatched } from "./not-matched.js";
import { whyNotSuggested } from "./not-suggested.js";
import { checkTypes } from "./question-types.js";
import { type Verdict, verdict, type WhyNotInput, type WhyNotRule } from "./verdict.js";

/** Why an entity is in an answer or not, and of what the answer is. */
export interface WhyNot extends Verdict {
  readonly absent: EntityReference;
  /** Null where the answer is of everybody, or of the home institutions. */
  readonly of: EntityReference | null;
}

/** Later than any claim. */
const END_OF_TIME = "9999-12-31";
/** Rules for want of anything to go by, where a later claim may tell more. */
const FOR_WANT: readonly WhyNotRule[] = ["NO_REASON", "NO_CLAIM", "NO_PEOPLE_KNOWN", "NO_CHAIN"];

/** Where the indexes of the record come from. */
export interface Sources {
  readonly ties: TieSource;
  readonly matches: MatchSource;
}

/**
 * Resolves to the rule that leaves an entity out of an answer, with the claims that do; or that it is there, with its
 * rank. The rules are those of the services that give the answers. A bounded number of statements.
 * Errors: NODE_NOT_FOUND; BAD_USER_INPUT where `of` is missing, either is of a type the question cannot be about, or a
 * filter is empty or of another question.
 */
export async function whyNot(run: Run, sources: Sources, input: WhyNotInput): Promise<WhyNot> {
  checkWhole("whyNot", "maxHops", input.maxHops, CONNECTION_POLICY.maxHops);
  checkFilter("fields", input.fields, input.question);
  checkFilter("regions", input.regions, input.question);
  const ids = input.of === null ? [input.absent] : [input.absent, input.of];
  const known = await readEntities(run, ids);
  const absent = entity(known, "absent", input.absent);
  const of = input.of === null ? null : entity(known, "of", input.of);
  checkTypes(input.question, absent, of);
  if (input.absent === input.of) return { absent, of, ...verdict("SELF") };
  const now = await judge(run, sources, absent, input);
  if (!FOR_WANT.includes(now.rule)) return { absent, of, ...now };
  const later = await judge(run, sources, absent, { ...input, asOf: END_OF_TIME });
  return { absent, of, ...(later.rule === "NONE" ? verdict("NOT_YET") : now) };
}

async function judge(
  run: Run,
  { ties, matches }: Sources,
  absent: EntityReference,
  input: WhyNotInput,
): Promise<Verdict> {
  switch (input.question) {
    case "MATCH_SUGGESTIONS":
      return whyNotSuggested(run, matches, { absent }, { ...input, of: needed(input) });
    case "TECHNOLOGY_MATCHES":
      return whyNotMatched(run, matches, { ...input, of: needed(input) });
    case "MEMBERSHIP":
      return whyNotAMember(run, { ...input, of: needed(input) });
    case "COOPERATIONS":
      return whyNotAParty(run, input);
    case "INTRODUCTIONS":
      return whyNotIntroduced(run, ties, input);
  }
}

function needed({ of, question }: WhyNotInput): string {
  if (of !== null) return of;
  const remedy = question === "MEMBERSHIP" ? "the network or programme" : "the institution or region it is for";
  throw new AppError("BAD_USER_INPUT", `whyNot: of is needed for ${question}; name ${remedy}`, {
    argument: "of",
    question,
  });
}

function checkFilter(
  argument: "fields" | "regions",
  ids: readonly string[] | null,
  question: WhyNotInput["question"],
): void {
  if (ids === null) return;
  if (question !== "MATCH_SUGGESTIONS") {
    const message = `whyNot: ${argument} filters suggestions alone; leave it out for ${question}`;
    throw new AppError("BAD_USER_INPUT", message, { argument, question });
  }
  if (ids.length > 0) return;
  const message = `whyNot: ${argument} is empty; name some of them, or leave it out for any`;
  throw new AppError("BAD_USER_INPUT", message, { argument });
}

function entity(known: ReadonlyMap<string, EntityReference>, argument: string, id: string): EntityReference {
  const found = known.get(id);
  if (found) return { __typename: found.__typename, id };
  const message = `whyNot: ${argument} ${JSON.stringify(id)} is not in the graph; find its id with search`;
  throw new AppError("NODE_NOT_FOUND", message, { argument, id });
}
