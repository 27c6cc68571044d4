import { loadEvidence } from "../loaders/loaders.js";
import { checkClaimsWanted } from "../services/claims/claims-of.js";
import { claimOf, evidenceOf, type Claim, type Evidence } from "./claims.types.js";
import type { Context } from "./context.js";
import { articleOf, type Article } from "./document.types.js";

type LanguageName = "EN" | "ZH" | "RU";

/** What the read lane has fetched of an entity when its name is asked for. */
interface NamedRow {
  readonly id: string;
  readonly nameEn?: string | null;
  readonly nameZh?: string | null;
  readonly nameRu?: string | null;
}

const COLUMN = { EN: "nameEn", ZH: "nameZh", RU: "nameRu" } as const satisfies Record<LanguageName, keyof NamedRow>;

/** The name in `language`, else the first of en, zh, ru that there is; the id where there is no name at all. */
export function nameOf(row: NamedRow, language: LanguageName | null | undefined): string {
  const wanted = language ? row[COLUMN[language]] : null;
  return wanted ?? row.nameEn ?? row.nameZh ?? row.nameRu ?? row.id;
}

interface ClaimsArguments {
  readonly predicates?: readonly string[] | null;
  readonly first?: number | null;
}

/** As in graph/model.graphql. */
const CLAIMS_SHOWN = 25;

/** Fields of every entity that no generated query can answer. */
export const entityFields = {
  name: (row: NamedRow, args: { language?: LanguageName | null }): string => nameOf(row, args.language),
  articles: async (row: NamedRow, _args: object, context: Context): Promise<Article[]> =>
    (await context.loaders.articlesOf.load(row.id)).map(articleOf),
  claims: async (row: NamedRow, args: ClaimsArguments, context: Context): Promise<Claim[]> => {
    const wanted = checkClaimsWanted({ predicates: args.predicates ?? null, first: args.first ?? CLAIMS_SHOWN });
    return (await context.loaders.claimsOf(wanted).load(row.id)).map(claimOf);
  },
};

/** Fields of every edge that no generated query can answer; `evidence` is fetched as the ids of its claims. */
export const relationFields = {
  evidence: async (edge: { evidence: readonly string[] }, _args: object, context: Context): Promise<Evidence[]> =>
    (await loadEvidence(context.loaders, edge.evidence)).map(evidenceOf),
};
