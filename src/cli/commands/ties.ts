import { readConfig } from "../../config.js";
import { listTies } from "../../services/introductions/ties.js";
import { makeTieSource } from "../../services/introductions/tie-source.js";
import { commandLoaders, namesOf } from "../answer-with.js";
import { withGraph } from "../open-graph.js";
import { table } from "../output.js";
import type { Register } from "../program.js";
import { today } from "../today.js";

/** `crossing ties`: every tie between two people, to be read against its passages. */
export const ties: Register = (program, { env, output }) => {
  program
    .command("ties")
    .description("list every tie between two people, with the claims it rests on")
    .option("--as-of <date>", "only what had happened by then", today())
    .action(async ({ asOf }: { asOf: string }) => {
      const out = output();
      const config = readConfig(env);
      await withGraph(
        config,
        env,
        (line) => out.progress(line),
        async (graph) => {
          const rows = await listTies(graph.run, makeTieSource(), asOf);
          const ids = rows.flatMap((row) => [row.from, row.to, ...(row.event === null ? [] : [row.event])]);
          const names = await namesOf(commandLoaders(graph, config), [...new Set(ids)]);
          const name = (id: string | null): string => (id === null ? "" : (names.get(id) ?? id));
          const lines = rows.map((row) => [
            row.kind,
            name(row.from),
            name(row.to),
            row.date ?? "",
            row.product.toFixed(3),
            name(row.event),
            row.claims.join(" "),
          ]);
          const pairs = new Set(rows.map((row) => `${row.from}\n${row.to}`)).size;
          out.result(rows, [
            ...table(["kind", "from", "to", "date", "weight", "event", "claims"], lines),
            `${pairs} ties, ${rows.length} contributions`,
          ]);
        },
      );
    });
};
