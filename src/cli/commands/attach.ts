import { readConfig } from "../../config.js";
import { attachFolder, type AttachReport } from "../../records/attachments.js";
import { withGraph } from "../open-graph.js";
import type { Register } from "../program.js";

/** `crossing attach`: attaches the source documents of a folder, so that quotes show. */
export const attach: Register = (program, { env, output }) => {
  program
    .command("attach")
    .description("attach the source documents of a folder, so that quotes show")
    .argument("<folder>")
    .action(async (folder: string) => {
      const out = output();
      const config = readConfig(env);
      await withGraph(
        config,
        env,
        (line) => out.progress(line),
        async ({ run }) => {
          const report = await attachFolder(run, folder, config.dataDir);
          out.result(report, attachLines(report));
        },
      );
    });
};

/** What attaching did, a line a document. */
export function attachLines({ attached, unknown, missing }: AttachReport): string[] {
  return [
    ...attached.map((one) => `attached ${one.file}: ${one.passages} passages verified, ${one.title}`),
    ...unknown.map((file) => `no loaded document: ${file}`),
    ...missing.map((one) => `still not attached: ${one.title}`),
  ];
}
