import { ClaimResolver, EvidenceResolver } from "./claims.resolver.js";
import { ArticleResolver, DocumentResolver } from "./document.resolver.js";
import { EntityResolver } from "./entity.resolver.js";
import { SearchResolver } from "./search.resolver.js";

/** Every services resolver of the API, a line each. */
export const RESOLVERS = [
  ArticleResolver,
  ClaimResolver,
  DocumentResolver,
  EntityResolver,
  EvidenceResolver,
  SearchResolver,
] as const;
