import { readFileSync } from "node:fs";
import { readConfig } from "../../config.js";
import { AppError } from "../../errors.js";
import { makeAttachments } from "../../records/attachments.js";
import { checkAgainst, correctionLine, type Comparison } from "../../records/check-against.js";
import { checkTable, type CheckTable } from "../../records/check-table.js";
import { problemLine, type Problem } from "../../records/dossier.js";
import { readDossiers, SEEDS } from "../dossier-files.js";
import { table, type Output } from "../output.js";
import type { Register } from "../program.js";

/** `crossing check`: verifies dossiers without a database. */
export const check: Register = (program, { env, output }) => {
  program
    .command("check")
    .description("verify dossiers, needing no database; without paths, those of the sample")
    .argument("[paths...]", "dossiers or folders of dossiers")
    .option("--against <claims.jsonl>", "compare with a list of claims: expressed, corrected, left out")
    .action(async (paths: string[], options: { against?: string }) => {
      const out = output();
      const read = readDossiers(paths.length === 0 ? [SEEDS] : paths);
      if (options.against === undefined) {
        const checked = await checkTable(read.dossiers, makeAttachments(readConfig(env).dataDir));
        const problems = [...read.problems, ...checked.problems];
        out.result({ ...checked, problems: problems.map(problemLine) }, tableLines(checked));
        failOn(problems, out);
      } else {
        const compared = checkAgainst(read.dossiers, options.against, textOf(options.against));
        out.result(compared, comparisonLines(compared));
        failOn(read.problems, out);
      }
    });
};

function failOn(problems: readonly Problem[], out: Output): void {
  for (const problem of problems) out.progress(problemLine(problem));
  if (problems.length > 0) process.exitCode = 1;
}

function tableLines(checked: CheckTable): string[] {
  const rows = checked.dossiers.map((one) =>
    [one.source, one.claims, one.passages, one.passagesVerified, one.passagesNotAttached, one.problems.length].map(
      String,
    ),
  );
  const entities = Object.entries(checked.entities).map(([type, count]) => `${count} ${type}`);
  const share = checked.singleSourced === null ? "unknown" : `${(checked.singleSourced * 100).toFixed(1)} %`;
  return [
    ...table(["source", "claims", "passages", "verified", "not attached", "faults"], rows),
    "",
    `articles        ${checked.articles}`,
    `claims          ${checked.claims}`,
    `passages        ${checked.passages}: ${checked.passagesVerified} verified, ${checked.passagesNotAttached} not attached`,
    `entities        ${entities.join(", ")}`,
    `relationships   ${checked.relationships}`,
    `single-sourced  ${share}`,
  ];
}

function comparisonLines({ total, expressed, corrected, leftOut, unknown, share }: Comparison): string[] {
  return [
    ...expressed.map((id) => `expressed  ${id}`),
    ...corrected.map((one) => `corrected  ${correctionLine(one)}`),
    ...leftOut.map((id) => `left out   ${id}`),
    ...unknown.map((line) => `unknown    ${line}`),
    `${total} claims: ${expressed.length} expressed, ${corrected.length} corrected, ${leftOut.length} left out; ${(share * 100).toFixed(1)} % expressed or corrected`,
  ];
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new AppError(
      "BAD_USER_INPUT",
      `check: ${file} cannot be read; name a file of claims, one JSON object a line`,
      { file },
      { cause: error },
    );
  }
}
