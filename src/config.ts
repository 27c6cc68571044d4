import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { AppError } from "./errors.js";
import type { Connection } from "./neo4j/driver.js";

export const LOG_LEVELS = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const LOOPBACK = /^(127(\.\d{1,3}){3}|localhost|::1)$/i;
/** Whether a host is this machine alone. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);
/** Why no other host is taken: nobody is asked who they are yet. */
export const NOT_LOOPBACK =
  "HOST is not a loopback address, and authentication is missing: whoever reaches the port could read everything; set HOST to 127.0.0.1";

/** Everything that can be set from outside, checked. */
export interface Config {
  /** A loopback address. */
  readonly host: string;
  /** TCP port, 0..65535; 0 takes any free one. */
  readonly port: number;
  /** Folder of the database, the attached documents and the password. */
  readonly dataDir: string;
  /** Folder of fetched programs, shared by all projects of the user. */
  readonly cacheDir: string;
  /** Ids of the home institutions. */
  readonly ourSide: readonly string[];
  /** Folder of source documents to attach at start, or null. */
  readonly sourcesDir: string | null;
  /** A server of the user's own, or null for the bundled database. */
  readonly neo4j: (Connection & { readonly database: string }) | null;
  readonly logLevel: LogLevel;
}

/** The home institutions of the twelve articles. */
export const DEFAULT_OUR_SIDE = ["institution:jspc", "institution:jittc", "institution:jstd"] as const;

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings of README, "Settings", from `env`; the only reader of the environment.
 * Errors: BAD_CONFIG that reports all problems at once, by name and never by value.
 */
export function readConfig(env: Env, cwd: string = process.cwd()): Config {
  const problems: string[] = [];
  const text = (name: string): string | null => env[name]?.trim() || null;
  const config: Config = {
    host: readHost(text("HOST"), problems),
    port: readPort(text("PORT"), problems),
    dataDir: resolve(cwd, text("CROSSING_DATA_DIR") ?? ".crossing"),
    cacheDir: resolve(
      cwd,
      text("CROSSING_CACHE_DIR") ?? join(text("XDG_CACHE_HOME") ?? join(homedir(), ".cache"), "crossing"),
    ),
    ourSide: readOurSide(text("CROSSING_OUR_SIDE"), problems),
    sourcesDir: resolveOrNull(cwd, text("CROSSING_SOURCES")),
    neo4j: readNeo4j(text, problems),
    logLevel: readLogLevel(text("LOG_LEVEL"), problems),
  };
  if (problems.length > 0) throw new AppError("BAD_CONFIG", `settings: ${problems.join("; ")}`, { problems });
  return config;
}

const resolveOrNull = (cwd: string, path: string | null): string | null => (path === null ? null : resolve(cwd, path));

function readHost(value: string | null, problems: string[]): string {
  const host = value ?? "127.0.0.1";
  if (!isLoopback(host)) problems.push(NOT_LOOPBACK);
  return host;
}

function readPort(value: string | null, problems: string[]): number {
  if (value === null) return 4000;
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  problems.push("PORT must be a whole number from 0 to 65535");
  return 0;
}

function readOurSide(value: string | null, problems: string[]): readonly string[] {
  if (value === null) return DEFAULT_OUR_SIDE;
  const ids = value.split(",").map((id) => id.trim());
  if (ids.every((id) => /^(institution|person):\S+$/.test(id))) return [...new Set(ids)];
  problems.push("CROSSING_OUR_SIDE must be ids of institutions or people, separated by commas");
  return [];
}

function readLogLevel(value: string | null, problems: string[]): LogLevel {
  if (value === null) return "info";
  const level = LOG_LEVELS.find((known) => known === value);
  if (level) return level;
  problems.push(`LOG_LEVEL must be one of ${LOG_LEVELS.join(", ")}`);
  return "info";
}

const SCHEMES = /^(neo4j|neo4j\+s|neo4j\+ssc|bolt|bolt\+s|bolt\+ssc):\/\/[^/\s]+/;

function readNeo4j(text: (name: string) => string | null, problems: string[]): Config["neo4j"] {
  const uri = text("NEO4J_URI");
  const password = text("NEO4J_PASSWORD");
  if (uri === null) {
    for (const name of ["NEO4J_USER", "NEO4J_PASSWORD", "NEO4J_DATABASE"])
      if (text(name) !== null) problems.push(`${name} is set and NEO4J_URI is not`);
    return null;
  }
  if (!SCHEMES.test(uri))
    problems.push("NEO4J_URI must begin with neo4j://, neo4j+s://, bolt:// or bolt+s:// and name a host");
  if (password === null) problems.push("NEO4J_PASSWORD is missing beside NEO4J_URI");
  return {
    uri,
    user: text("NEO4J_USER") ?? "neo4j",
    password: password ?? "",
    database: text("NEO4J_DATABASE") ?? "neo4j",
  };
}
