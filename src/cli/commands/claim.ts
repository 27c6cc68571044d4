import { readConfig } from "../../config.js";
import { AppError } from "../../errors.js";
import { loadStatement } from "../../loaders/statement.js";
import { quoteOf } from "../../services/claims/evidence.js";
import { commandLoaders } from "../answer-with.js";
import { withGraph } from "../open-graph.js";
import type { Register } from "../program.js";

/** `crossing claim`: one claim down to its passage. */
export const claim: Register = (program, { env, output }) => {
  program
    .command("claim")
    .description("open one claim down to the passage it rests on")
    .argument("<id>")
    .action(async (given: string) => {
      const out = output();
      const config = readConfig(env);
      const id = given.startsWith("claim:") ? given : `claim:${given}`;
      await withGraph(
        config,
        env,
        (line) => out.progress(line),
        async (graph) => {
          const loaders = commandLoaders(graph, config);
          const row = await loaders.claims.load(id);
          if (row === null)
            throw new AppError(
              "NODE_NOT_FOUND",
              `claim: there is none with the id ${id}; ask for ties or check to see ids`,
              { id },
            );
          const statement = await loadStatement(loaders, id, "EN");
          const passages = await Promise.all(
            (await loaders.evidence.load(id)).map(async ({ article, start, end, sha256 }) => ({
              article,
              start,
              end,
              quote: quoteOf(await loaders.texts.load(sha256), { start, end }),
            })),
          );
          out.result({ ...row, statement, passages }, [
            statement,
            `${row.predicate}, ${row.basis}, ${row.state}${row.reason === null ? "" : `: ${row.reason}`}`,
            ...passages.map(
              (one) => `${one.article} ${one.start}..${one.end}: ${one.quote ?? "the document is not attached"}`,
            ),
          ]);
        },
      );
    });
};
