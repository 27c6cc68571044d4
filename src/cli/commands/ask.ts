import { readConfig } from "../../config.js";
import {
  introductions as findIntroductions,
  type IntroductionPath,
} from "../../services/introductions/introductions.js";
import { checkAskedDay } from "../../services/asked-day.js";
import { makeTieSource } from "../../services/introductions/tie-source.js";
import { commandLoaders, meant, namesOf } from "../answer-with.js";
import { withGraph } from "../open-graph.js";
import { wholeNumber } from "../whole-number.js";
import type { Register } from "../program.js";
import { today } from "../today.js";

interface Options {
  readonly asOf: string;
  readonly from?: string[];
  readonly maxHops: number;
  readonly first: number;
}

/** `crossing ask introductions`: who can introduce us, through whom, and how we know. */
export const ask: Register = (program, { env, output }) => {
  program
    .command("ask")
    .description("ask a question of the graph")
    .command("introductions")
    .description("who of ours can introduce us to a person or to anyone of an institution")
    .argument("<to>", "an id or a name")
    .option("--as-of <date>", "only what had happened by then", today())
    .option("--from <ids...>", "people or institutions to start from; default: the home institutions")
    .option("--max-hops <n>", "ties in a chain, 1..4", wholeNumber, 3)
    .option("--first <n>", "chains wanted, 1..100", wholeNumber, 10)
    .action(async (to: string, options: Options) => {
      const out = output();
      const config = readConfig(env);
      checkAskedDay("introductions", "asOf", options.asOf);
      await withGraph(
        config,
        env,
        (line) => out.progress(line),
        async (graph) => {
          const loaders = commandLoaders(graph, config);
          const types = ["Person", "Institution"] as const;
          const from =
            options.from && (await Promise.all(options.from.map((text) => meant(graph, loaders, text, types))));
          const answer = await findIntroductions(graph.run, makeTieSource(), {
            to: await meant(graph, loaders, to, types),
            from: from ?? null,
            ourSide: config.ourSide,
            asOf: options.asOf,
            maxHops: options.maxHops,
            first: options.first,
            kinds: null,
            avoiding: [],
            inferred: true,
          });
          const names = await namesOf(loaders, [...new Set(answer.paths.flatMap((path) => path.people))]);
          const lines = answer.paths.flatMap((path) => pathLines(path, (id) => names.get(id) ?? id));
          out.result(answer, [...lines, ...(answer.note === null ? [] : [answer.note])]);
        },
      );
    });
};

function pathLines(path: IntroductionPath, name: (id: string) => string): string[] {
  const chain = path.people.map(name).join(" → ");
  const ties = path.ties.map((tie) => {
    const kinds = tie.contributions.map((one) => `${one.kind} ${one.date?.edtf ?? "undated"}`).join(", ");
    const claims = tie.contributions.flatMap((one) => one.claims).join(" ");
    return `   ${name(tie.from)} – ${name(tie.to)}: ${tie.strength.toFixed(3)}, ${kinds}${tie.inferred ? " (inferred)" : ""}; ${claims}`;
  });
  return [`${path.rank}. ${path.strength.toFixed(3)} ${chain}${path.inferred ? " (inferred)" : ""}`, ...ties];
}
