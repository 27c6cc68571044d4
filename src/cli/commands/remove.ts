import { readConfig } from "../../config.js";
import { removeDossier } from "../../records/remove-dossier.js";
import { withGraph } from "../open-graph.js";
import type { Register } from "../program.js";

/** `crossing remove`: removes an article and exactly what rested on it alone. */
export const remove: Register = (program, { env, output }) => {
  program
    .command("remove")
    .description("remove an article (004.1 or article:004.1) and exactly what rested on it alone")
    .argument("<article>")
    .action(async (article: string) => {
      const out = output();
      const source = article.includes(":") ? article : `article:${article}`;
      await withGraph(
        readConfig(env),
        env,
        (line) => out.progress(line),
        async ({ transact }) => {
          const changes = await removeDossier(transact, source);
          out.result({ source, changes }, [
            `${source}: ${changes.claimsRemoved} claims, ${changes.entitiesRemoved} entities and ${changes.relationshipsRemoved} relationships removed`,
            "start and load bring back what lies in seeds/; to leave an article out for good, take its file away",
          ]);
        },
      );
    });
};
