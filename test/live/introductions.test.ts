import { readFileSync } from "node:fs";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { beforeAll, describe, expect, it } from "vitest";
import { recordRaiseRevision } from "../../src/generated/queries.js";
import { introductions, type Introductions } from "../../src/services/introductions/introductions.js";
import type { IntroductionsInput } from "../../src/services/introductions/introductions-input.js";
import { makeTieSource } from "../../src/services/introductions/tie-source.js";
import { listTies, type TieRow } from "../../src/services/introductions/ties.js";
import { liveDatabase } from "../support/database.js";
import { SAMPLE_TIMEOUT_MS, loadSample } from "../support/sample.js";

const live = liveDatabase();
const ties = makeTieSource();
const REFERENCE = {
  ties: readFileSync(join(import.meta.dirname, "reference", "ties.cypher"), "utf8"),
  chains: readFileSync(join(import.meta.dirname, "reference", "chains.cypher"), "utf8"),
};
/** The database plans the long reference query for seconds when it sees it first, and far longer on a busy machine. */
const REFERENCE_TIMEOUT_MS = 120_000;
const OUR_SIDE = ["institution:jspc", "institution:jittc", "institution:jstd"];
const QUESTION: IntroductionsInput = {
  to: "institution:spbpu",
  from: null,
  ourSide: OUR_SIDE,
  asOf: "2019-12-31",
  maxHops: 3,
  first: 10,
  kinds: null,
  avoiding: [],
  inferred: true,
};
const ask = (changes: Partial<IntroductionsInput> = {}): Promise<Introductions> =>
  introductions(live.run, ties, { ...QUESTION, ...changes });
const shown = ({ paths }: Introductions): string[] =>
  paths.map(({ people, ties: steps, inferred }) => {
    const kinds = steps.map(({ contributions }) =>
      contributions.map(({ kind, date }) => `${kind} ${date?.edtf ?? ""}`).join("+"),
    );
    return `${people.join(" > ")} | ${kinds.join(", ")}${inferred ? " | inferred" : ""}`.replaceAll("person:", "");
  });

beforeAll(() => loadSample(live), SAMPLE_TIMEOUT_MS);

describe("introductions to SPbPU", () => {
  const COLLEAGUES = [
    "zhao-yangwei > wang-qin > andrei-rudskoi | COLLEAGUE 2017-10-24, CO_SIGNED 2017-06-07 | inferred",
    "li-xuqin > wang-qin > andrei-rudskoi | COLLEAGUE 2017-09-13, CO_SIGNED 2017-06-07 | inferred",
  ];
  const SIGNED = "wang-qin > andrei-rudskoi | CO_SIGNED 2017-06-07";
  const RECEIVED = "zhao-zhiqiang > sergei-antonov | RECEIVED 2019-11-10/2019-11-17";

  it("are, at the end of 2019, two stated ties and two colleagues of one of them, and nobody else", async () => {
    expect(shown(await ask())).toEqual([RECEIVED, SIGNED, ...COLLEAGUES]);
    expect(shown(await ask({ maxHops: 4, first: 100 }))).toEqual([RECEIVED, SIGNED, ...COLLEAGUES]);
    expect(shown(await ask({ inferred: false }))).toEqual([RECEIVED, SIGNED]);
  });

  it("are, at the start of 2018, without the reception of 2019", async () => {
    const answer = await ask({ asOf: "2018-01-01" });
    expect(shown(answer)).toEqual([SIGNED, ...COLLEAGUES]);
    expect(answer.targets).toEqual(["person:andrei-rudskoi"]);
  });

  it("are none before anybody of it is known, and say so", async () => {
    const note = "nobody of institution:spbpu or its units is known by 2017-06-06";
    expect(await ask({ asOf: "2017-06-06" })).toMatchObject({ paths: [], targets: [], note });
  });

  it("rest the reception on three claims: the leader, the stop, the host", async () => {
    const [path] = (await ask()).paths;
    const [contribution] = path?.ties[0]?.contributions ?? [];
    expect(contribution).toMatchObject({ event: "event:js-il-ru-2019/spbpu", date: { within: true } });
    expect(contribution?.claims).toHaveLength(3);
  });

  it("refuse a region, saying what to ask for instead", async () => {
    const refused = ask({ to: "region:russia" });
    await expect(refused).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    await expect(refused).rejects.toThrow("regions make no ties");
  });
});

/** The reference query's contributions, as text with 12 digits: two ways of rounding are not two answers. */
async function referenceTies(asOf: string): Promise<{ left: string; right: string; product: number; text: string }[]> {
  const { records } = await live.driver.executeQuery(
    REFERENCE.ties,
    { asOf: neo4j.types.Date.fromStandardDate(new Date(asOf)) },
    { database: live.database },
  );
  return records.map((record) => {
    const [left, right, kind, event] = ["left", "right", "kind", "event"].map((key) => String(record.get(key) ?? ""));
    const product = Number(record.get("product"));
    return {
      left: left ?? "",
      right: right ?? "",
      product,
      text: `${left} ${right} ${kind} ${event} ${product.toFixed(12)}`,
    };
  });
}
const rowText = ({ from, to, kind, event, product }: TieRow): string =>
  `${from} ${to} ${kind} ${event ?? ""} ${product.toFixed(12)}`;

/** Chains of the reference query between people, from the reference query's own ties. */
async function referenceChains(
  asOf: string,
  people: { sources: string[]; targets: readonly string[] },
): Promise<string[]> {
  const sums = new Map<string, number>();
  for (const { left, right, product } of await referenceTies(asOf)) {
    sums.set(`${left} ${right}`, (sums.get(`${left} ${right}`) ?? 0) + product);
  }
  const both = [...sums].flatMap(([pair, sum]) => {
    const [from = "", to = ""] = pair.split(" ");
    const strength = 1 - Math.exp(-sum);
    return [
      { from, to, strength },
      { from: to, to: from, strength },
    ];
  });
  const params = { ties: both, sources: people.sources, targets: people.targets, home: people.sources, avoiding: [] };
  const { records } = await live.driver.executeQuery(REFERENCE.chains, params, { database: live.database });
  return records.map((record) => `${String(record.get("people"))} ${Number(record.get("strength")).toFixed(12)}`);
}

describe("the ties and chains of the sample", () => {
  it.each(["2017-06-30", "2017-09-30", "2018-01-01", "2019-12-31", "2026-01-01"])(
    "equal the reference query's ties as of %s",
    async (asOf) => {
      const reference = (await referenceTies(asOf)).map(({ text }) => text);
      expect((await listTies(live.run, ties, asOf)).map(rowText).sort()).toEqual(reference.sort());
      expect(reference.length).toBeGreaterThan(0);
    },
    REFERENCE_TIMEOUT_MS,
  );

  it(
    "equal the reference query's chains to everyone the sample ties to anyone",
    async () => {
      for (const asOf of ["2018-01-01", "2019-12-31"]) {
        const { staff } = (await ties.index(live.run)).at(asOf);
        const sources = [...new Set(OUR_SIDE.flatMap((id) => [...staff.peopleOf(id)]))];
        const tied = new Set((await listTies(live.run, ties, asOf)).flatMap(({ from, to }) => [from, to]));
        for (const to of [...tied].sort()) {
          const { paths, targets } = await ask({ to, asOf, first: 100 });
          const found = paths.map(({ people, strength }) => `${String(people)} ${strength.toFixed(12)}`);
          expect(found, to).toEqual(await referenceChains(asOf, { sources, targets }));
        }
      }
    },
    REFERENCE_TIMEOUT_MS,
  );

  it("tie 64 pairs by what people did together, and never Wang Qin to Wang Quan", async () => {
    const rows = await listTies(live.run, ties, "2019-12-31");
    const stated = rows.filter(({ inferred }) => !inferred).map(({ from, to }) => `${from} ${to}`);
    expect(new Set(stated).size).toBe(64);
    const home = stated.filter((pair) => pair.includes("person:wang-quan") && pair.includes("person:wang-qin"));
    expect(home).toEqual([]);
  });

  it("are read anew when another process has changed the record", async () => {
    const before = await ties.index(live.run);
    await live.run(recordRaiseRevision, {});
    expect(await ties.index(live.run)).not.toBe(before);
  });
});
