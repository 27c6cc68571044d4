import type { EntityType } from "../../../graph/entity-types.js";
import { PREDICATES } from "../../../graph/predicates.js";
import { AppError } from "../../errors.js";
import { COOPERATION_TYPES } from "../cooperations/cooperation.js";
import type { EntityReference } from "../entity/entity.js";
import type { WhyNotQuestion } from "./verdict.js";

interface Askable {
  /** Null where anything may be missed: most of it is simply not there. */
  readonly absent: readonly EntityType[] | null;
  readonly of: readonly EntityType[];
}

const MATCHED: readonly EntityType[] = ["Institution", "Region"];
const COOPERATING = [...COOPERATION_TYPES];
const TIED: readonly EntityType[] = ["Person", "Institution"];

const ASKABLE: Readonly<Record<WhyNotQuestion, Askable>> = {
  MATCH_SUGGESTIONS: { absent: null, of: MATCHED },
  TECHNOLOGY_MATCHES: { absent: MATCHED, of: MATCHED },
  COOPERATIONS: { absent: COOPERATING, of: COOPERATING },
  MEMBERSHIP: { absent: null, of: PREDICATES.memberOf.object },
  INTRODUCTIONS: { absent: TIED, of: TIED },
};

/** Errors: BAD_USER_INPUT where either is of a type the question cannot be about. */
export function checkTypes(question: WhyNotQuestion, absent: EntityReference, of: EntityReference | null): void {
  const askable = ASKABLE[question];
  if (askable.absent !== null) checkType(question, "absent", absent, askable.absent);
  if (of !== null) checkType(question, "of", of, askable.of);
}

function checkType(
  question: WhyNotQuestion,
  argument: "absent" | "of",
  { __typename: type, id }: EntityReference,
  types: readonly EntityType[],
): void {
  if (types.includes(type)) return;
  const message = `whyNot: ${argument} must be of type ${types.join(" or ")} for ${question}, ${id} is of type ${type}`;
  throw new AppError("BAD_USER_INPUT", message, { argument, question, id, type });
}
