import { readConfig } from "../../config.js";
import { makeAttachments } from "../../records/attachments.js";
import { countChanges, planLoad, type LoadPlan } from "../../records/plan-load.js";
import { readDossiers, SEEDS, wellFormed } from "../dossier-files.js";
import { changedRows, loadAll, type Loaded } from "../load-all.js";
import { withGraph } from "../open-graph.js";
import { table } from "../output.js";
import { plannedTies, type PlannedTies } from "../planned-ties.js";
import type { Register } from "../program.js";
import { today } from "../today.js";

/** `crossing load`: loads dossiers, or shows what loading them would change. */
export const load: Register = (program, { env, output }) => {
  program
    .command("load")
    .description("load dossiers: files or folders; without any, the twelve articles of the sample")
    .argument("[paths...]", "dossiers or folders of dossiers")
    .option("--dry-run", "change nothing; show the claims and ties that would come and go")
    .action(async (paths: string[], options: { dryRun?: boolean }) => {
      const out = output();
      const config = readConfig(env);
      const dossiers = wellFormed(readDossiers(paths.length === 0 ? [SEEDS] : paths));
      const attachments = makeAttachments(config.dataDir);
      await withGraph(
        config,
        env,
        (line) => out.progress(line),
        async ({ run, transact }) => {
          if (options.dryRun === true) {
            const plan = await planLoad(run, dossiers, { attachments });
            const ties = plannedTies(plan, today());
            out.result({ changes: countChanges(plan), claims: claimsOf(plan), ties }, dryRunLines(plan, ties));
          } else {
            // All are checked before any is loaded: a fault in the last one leaves nothing behind.
            await planLoad(run, dossiers, { attachments });
            const loaded = await loadAll(transact, dossiers, attachments, (line) => out.progress(line));
            out.result(loaded, loadedLines(loaded));
          }
        },
      );
    });
};

/** One claim that would come or go. */
interface PlannedClaim {
  readonly id: string;
  readonly predicate: string;
  readonly subject: string;
  readonly object: string | null;
}

function claimsOf({ record, before, after }: LoadPlan): { come: PlannedClaim[]; go: PlannedClaim[] } {
  const shown = (claims: LoadPlan["after"]["record"]["claims"], ids: readonly string[]): PlannedClaim[] =>
    ids.flatMap((id) => {
      const claim = claims.get(id);
      return claim ? [{ id, predicate: claim.predicate, subject: claim.subject, object: claim.object }] : [];
    });
  const added = record.claimsAdded.map((claim) => claim.id);
  return {
    come: shown(after.record.claims, [...added, ...record.claimsRevived]),
    go: shown(before.record.claims, [...record.claimsRetracted, ...record.claimsRemoved]),
  };
}

function dryRunLines(plan: LoadPlan, ties: PlannedTies): string[] {
  const { come, go } = claimsOf(plan);
  const line = (sign: string) => (claim: PlannedClaim) =>
    `${sign} ${claim.predicate} ${claim.subject} ${claim.object ?? ""}`.trimEnd();
  const tieLine = (sign: string) => (tie: PlannedTies["come"][number]) =>
    `${sign} tie ${tie.kind} ${tie.from} ${tie.to}`;
  const lines = [
    ...come.map(line("+")),
    ...go.map(line("-")),
    ...ties.come.map(tieLine("+")),
    ...ties.go.map(tieLine("-")),
  ];
  return [
    ...lines,
    `${come.length} claims would come, ${go.length} go; ${ties.come.length} ties would come, ${ties.go.length} go`,
  ];
}

function loadedLines(loaded: readonly Loaded[]): string[] {
  const rows = loaded.map(({ source, changes }) => [
    source,
    String(changes.claimsAdded + changes.claimsRevived),
    String(changes.claimsRetracted),
    String(changedRows(changes)),
  ]);
  return table(["source", "claims added", "retracted", "rows changed"], rows);
}
