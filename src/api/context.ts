import type { Neo4jGraphQLContext } from "@neo4j/graphql";
import type { Loaders } from "../loaders/loaders.js";
import type { Run } from "../neo4j/query.js";
import type { StatementRunner } from "../neo4j/read-once.js";
import type { CooperationSource } from "../services/cooperations/cooperation-source.js";
import type { TieSource } from "../services/introductions/tie-source.js";
import type { MatchSource } from "../services/matches/match-source.js";
import type { Notes } from "./notes.js";

/** The documents attached at present. */
export interface Attachments {
  /** Resolves to the whole text of the document with this sha256, or null while it is not attached. */
  text(sha256: string): Promise<string | null>;
}

/** The driver or a runner of statements, opaque here: only the read lane uses it, and only by handing it on. */
export type GraphDriver = NonNullable<Neo4jGraphQLContext["executionContext"]> | StatementRunner;

/** What every resolver may use; one object a request. */
export interface Context {
  readonly run: Run;
  readonly requestId: string;
  readonly notes: Notes;
  readonly loaders: Loaders;
  readonly ties: TieSource;
  readonly cooperations: CooperationSource;
  readonly matches: MatchSource;
  /** Ids of the home institutions. */
  readonly ourSide: readonly string[];
  readonly attachments: Attachments;
  /** The date of today, ISO; the default of every `asOf`. */
  readonly today: () => string;
  /** For the read lane alone: its connection, database and longest time of a statement. */
  readonly executionContext: GraphDriver;
  readonly sessionConfig: { readonly database: string };
  readonly transaction: { readonly timeout: number };
}
