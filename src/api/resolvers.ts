import { ClaimResolver, EvidenceResolver } from "./claims.resolver.js";
import { ConnectionResolver, LinkResolver } from "./connections.resolver.js";
import { CooperationResolver, StageChangeResolver } from "./cooperations.resolver.js";
import { ArticleResolver, DocumentResolver } from "./document.resolver.js";
import { EntityResolver } from "./entity.resolver.js";
import { FigureListResolver, FigureTotalResolver } from "./figures-list.resolver.js";
import { FigureResolver } from "./figures.resolver.js";
import { FunnelResolver, FunnelStepResolver } from "./funnel.resolver.js";
import { IntroductionsResolver, TieContributionResolver } from "./introductions.resolver.js";
import {
  HeldFieldResolver,
  MatchReasonResolver,
  MatchResolver,
  MatchSuggestionResolver,
  TechnologyMatchResolver,
} from "./matches.resolver.js";
import { NeighbourhoodResolver } from "./neighbourhood.resolver.js";
import { SearchResolver } from "./search.resolver.js";
import { SeriesResolver } from "./series.resolver.js";
import { WhyNotResolver } from "./why-not.resolver.js";

/** Every services resolver of the API, a line each. */
export const RESOLVERS = [
  ArticleResolver,
  ClaimResolver,
  ConnectionResolver,
  CooperationResolver,
  DocumentResolver,
  EntityResolver,
  EvidenceResolver,
  FigureListResolver,
  FigureResolver,
  FigureTotalResolver,
  FunnelResolver,
  FunnelStepResolver,
  HeldFieldResolver,
  IntroductionsResolver,
  LinkResolver,
  MatchReasonResolver,
  MatchResolver,
  MatchSuggestionResolver,
  NeighbourhoodResolver,
  SearchResolver,
  SeriesResolver,
  StageChangeResolver,
  TechnologyMatchResolver,
  TieContributionResolver,
  WhyNotResolver,
] as const;
