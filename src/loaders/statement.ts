import { AppError } from "../errors.js";
import type { Language } from "../services/language.js";
import { namedIn, statement } from "../services/claims/statement.js";
import type { Loaders } from "./loaders.js";

/**
 * Resolves to one sentence that states a claim in the language. However many are asked for in one tick: one statement
 * for the claims, one for their figures, and one for names, a second where figures had to be known first. Errors: NODE_NOT_FOUND for an unknown claim.
 */
export async function loadStatement(
  loaders: Pick<Loaders, "claims" | "entities" | "figures">,
  claimId: string,
  language: Language,
): Promise<string> {
  const claim = await loaders.claims.load(claimId);
  if (!claim) throw new AppError("NODE_NOT_FOUND", `statement: no claim ${claimId}`, { id: claimId });
  const figure = claim.figure === null ? null : await loaders.figures.load(claim.figure);
  const entities = await loaders.entities.loadMany(namedIn(claim, figure));
  const known = entities.filter((entity) => entity !== null).map((entity) => [entity.id, entity] as const);
  return statement(claim, language, new Map(known), figure);
}
