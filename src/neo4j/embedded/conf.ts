/** The procedures and functions of APOC that the read lane calls; the built-in ones stay allowed. */
const APOC_ALLOWED = ["apoc.util.validate", "apoc.util.validatePredicate", "apoc.date.convertFormat"];

/**
 * The text of `neo4j.conf`. Strict: one unknown name and the database does not start. Folders other than the plugins
 * are Neo4j's defaults below its home, so no path of the user needs escaping beyond a backslash. The same for every
 * starter of a folder: the port comes on the command line (`boltArguments`), so that two at once cannot mix theirs up.
 */
export function neo4jConf(plugins: string): string {
  const settings: Readonly<Record<string, string>> = {
    "server.default_listen_address": "127.0.0.1",
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
    // Internal too. Else a statement is planned anew whenever a list or text in its parameters is ten times as long.
    "internal.cypher.use_parameter_size": "false",
    "dbms.security.procedures.allowlist": APOC_ALLOWED.join(","),
    // Without these two a stop takes 11 to 20 s; with them 0.4 s. The first is internal: a test holds the stop time.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
    "db.shutdown_transaction_end_timeout": "2s",
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  return ["# Written anew at every start.", "server.config.strict_validation.enabled=true", ...lines, ""].join("\n");
}

/** The arguments that let Bolt listen on one loopback port, 1..65535. */
export function boltArguments(port: number): string[] {
  const address = `127.0.0.1:${port}`;
  return ["-c", `server.bolt.listen_address=${address}`, "-c", `server.bolt.advertised_address=${address}`];
}
