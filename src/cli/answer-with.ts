import { AppError } from "../errors.js";
import type { Config } from "../config.js";
import { makeLoaders, type Loaders } from "../loaders/loaders.js";
import { makeAttachments } from "../records/attachments.js";
import { shownName } from "../services/claims/statement.js";
import { SCORE, search, type Hit } from "../services/search/search.js";
import type { EntityType } from "../../graph/entity-types.js";
import type { Graph } from "./open-graph.js";

/** The loaders of one command, as of one request over HTTP. */
export const commandLoaders = (graph: Graph, config: Config): Loaders =>
  makeLoaders(graph.run, makeAttachments(config.dataDir));

/** Resolves to the English (else Chinese, else Russian) name of each id, the id itself where there is none. */
export async function namesOf(loaders: Loaders, ids: readonly string[]): Promise<Map<string, string>> {
  const entities = await loaders.entities.loadMany(ids);
  return new Map(ids.map((id, index) => [id, shownName(entities[index], "EN") ?? id]));
}

/**
 * Resolves to the one entity meant by an id or a name. Errors: NODE_NOT_FOUND when nothing matches; BAD_USER_INPUT that
 * lists the candidates when several names match equally well, or one only as if the text were mistyped.
 */
export async function meant(
  graph: Graph,
  loaders: Loaders,
  text: string,
  types: readonly EntityType[],
): Promise<string> {
  if (/^[a-z]+:\S+$/.test(text)) return text;
  const hits = await search(graph.run, { text, types, first: 10 });
  const [first, second] = hits;
  if (!first) throw new AppError("NODE_NOT_FOUND", `ask: nothing is called ${text}; use search to find it`, { text });
  if (isClear(first, second)) return first.entity.id;
  const names = await namesOf(
    loaders,
    hits.map((hit) => hit.entity.id),
  );
  const candidates = hits.map(({ entity }) => `${entity.id} (${names.get(entity.id) ?? ""})`);
  throw new AppError("BAD_USER_INPUT", `ask: ${text} may be ${candidates.join(", ")}; give the id`, { candidates });
}

/** One hit alone, but for typing mistakes, or one that bears the very name asked for while the next does not. */
function isClear(first: Hit, second: Hit | undefined): boolean {
  const { same, mistyped } = SCORE.grade;
  if (!second) return first.factors.grade > mistyped;
  return first.factors.grade === same && second.factors.grade < same;
}
