import { readConfig } from "../../config.js";
import { serverCounts, serverVersion } from "../../generated/queries.js";
import { withGraph } from "../open-graph.js";
import type { Register } from "../program.js";

/** `crossing status`: which database is used and what it holds. */
export const status: Register = (program, { env, output }) => {
  program
    .command("status")
    .description("say which database is used and what it holds")
    .action(async () => {
      const out = output();
      const config = readConfig(env);
      await withGraph(
        config,
        env,
        (line) => out.progress(line),
        async ({ run, uri, owned }) => {
          const [version] = await run(serverVersion, {});
          const [counts] = await run(serverCounts, {});
          const database =
            config.neo4j !== null
              ? "a server of your own"
              : owned
                ? "bundled, started for this command"
                : "bundled, running";
          out.result({ uri, database, version: version?.version ?? null, ...counts }, [
            `database   Neo4j ${version?.version ?? "unknown"}, ${database}, ${uri}`,
            `record     ${counts?.articles ?? 0} articles, ${counts?.claims ?? 0} live claims, ${counts?.retracted ?? 0} retracted, revision ${counts?.revision ?? 0}`,
            `graph      ${counts?.entities ?? 0} entities, ${counts?.relationships ?? 0} relationships`,
          ]);
        },
      );
    });
};
