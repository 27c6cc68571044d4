import { tieIndex, type TieIndex } from "../../ties/tie-index.js";
import { type IndexSource, makeIndexSource, type RevisedSource } from "../index-source.js";
import { readTieFacts } from "./tie-facts.js";

/** Where ties come from: an index of the graph's present state. */
export type TieSource = IndexSource<TieIndex>;

/** Makes a source of ties; see `makeIndexSource`. */
export function makeTieSource(): RevisedSource<TieIndex> {
  return makeIndexSource(async (run) => {
    const { revision, value } = await readTieFacts(run);
    return { revision, value: tieIndex(value) };
  });
}
