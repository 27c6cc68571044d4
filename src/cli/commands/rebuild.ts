import { readConfig } from "../../config.js";
import { rebuild as rebuildGraph } from "../../records/rebuild.js";
import { withGraph } from "../open-graph.js";
import type { Register } from "../program.js";

/** `crossing rebuild`: drops all that is derived and makes it anew from the record. */
export const rebuild: Register = (program, { env, output }) => {
  program
    .command("rebuild")
    .description("drop everything derived and make it anew from the record")
    .action(async () => {
      const out = output();
      await withGraph(
        readConfig(env),
        env,
        (line) => out.progress(line),
        async ({ transact }) => {
          out.progress("rebuilding the graph from the record");
          const rebuilt = await rebuildGraph(transact);
          const same = rebuilt.before === rebuilt.after;
          out.result({ ...rebuilt, same }, [
            `${rebuilt.relationships} relationships, ${rebuilt.names} names, ${rebuilt.figures} figures`,
            `digest ${rebuilt.after}${same ? ", the same as before" : `, before ${rebuilt.before}: the graph was not what the record says`}`,
          ]);
        },
      );
    });
};
