import { recordGraphLinks, recordGraphNodes } from "../generated/queries.js";
import type { Run } from "../neo4j/query.js";
import { canonical } from "./difference.js";
import { sha256 } from "./digest.js";

/**
 * Sha256 of the whole graph as sorted lines, one a node and one a relationship: labels or type, ends and properties.
 * The same for the same record, however it was loaded; `recordedAt` and the revision are left out.
 */
export async function graphDigest(run: Run): Promise<string> {
  return sha256((await graphLines(run)).join("\n"));
}

/** The lines of `graphDigest`, sorted: what to compare when two digests differ. */
export async function graphLines(run: Run): Promise<string[]> {
  const nodes = await run(recordGraphNodes, {});
  const links = await run(recordGraphLinks, {});
  const lines = [
    ...nodes.map(
      ({ labels, properties: { recordedAt, ...properties } }) =>
        `node ${labels.toSorted().join(":")} ${canonical(properties)}`,
    ),
    ...links.map(({ type, from, to, properties }) => `link ${type} ${from ?? ""} ${to ?? ""} ${canonical(properties)}`),
  ];
  return lines.toSorted();
}
