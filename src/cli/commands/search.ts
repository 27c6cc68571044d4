import { readConfig } from "../../config.js";
import { search as searchNames } from "../../services/search/search.js";
import { commandLoaders, namesOf } from "../answer-with.js";
import { withGraph } from "../open-graph.js";
import { table } from "../output.js";
import { wholeNumber } from "../whole-number.js";
import type { Register } from "../program.js";

/** `crossing search`: entities by name, in any script. */
export const search: Register = (program, { env, output }) => {
  program
    .command("search")
    .description("find entities by name: Chinese, Latin, Cyrillic, abbreviations, any order of names")
    .argument("<text>")
    .option("--first <n>", "hits wanted, 1..100", wholeNumber, 10)
    .action(async (text: string, { first }: { first: number }) => {
      const out = output();
      const config = readConfig(env);
      await withGraph(
        config,
        env,
        (line) => out.progress(line),
        async (graph) => {
          const hits = await searchNames(graph.run, { text, types: null, first });
          const names = await namesOf(
            commandLoaders(graph, config),
            hits.map((hit) => hit.entity.id),
          );
          const found = hits.map(({ entity, matched, score }) => ({
            id: entity.id,
            type: entity.__typename,
            name: names.get(entity.id) ?? entity.id,
            matched: matched.value,
            score,
          }));
          const rows = found.map((hit) => [hit.score.toFixed(3), hit.id, hit.matched, hit.name]);
          out.result(
            found,
            rows.length === 0 ? [`nothing is called ${text}`] : table(["score", "id", "matched", "name"], rows),
          );
        },
      );
    });
};
