/** What the configuration of one start depends on. */
export interface ConfOptions {
  /** Loopback port for Bolt. */
  readonly port: number;
  /** Folder with APOC's jar. */
  readonly plugins: string;
}

/** The procedures and functions of APOC that the read lane calls; the built-in ones stay allowed. */
const APOC_ALLOWED = ["apoc.util.validate", "apoc.util.validatePredicate", "apoc.date.convertFormat"];

/**
 * The text of `neo4j.conf`. Strict: one unknown name and the database does not start. Folders other than the plugins
 * are Neo4j's defaults below its home, so no path of the user needs escaping beyond a backslash.
 */
export function neo4jConf({ port, plugins }: ConfOptions): string {
  const settings: Readonly<Record<string, string>> = {
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    "server.bolt.advertised_address": `127.0.0.1:${port}`,
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "server.directories.plugins": plugins.replaceAll("\\", "\\\\"),
    "server.memory.pagecache.size": "64m",
    "dbms.memory.transaction.total.max": "256m",
    "db.transaction.timeout": "180s",
    "db.tx_log.preallocate": "false",
    "db.tx_log.rotation.size": "16m",
    "db.tx_log.rotation.retention_policy": "2 files",
    "dbms.usage_report.enabled": "false",
    "dbms.security.procedures.allowlist": APOC_ALLOWED.join(","),
    // Without these two a stop takes 11 to 20 s; with them 0.4 s. The first is internal: a test holds the stop time.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
    "db.shutdown_transaction_end_timeout": "2s",
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  return ["# Written anew at every start.", "server.config.strict_validation.enabled=true", ...lines, ""].join("\n");
}
