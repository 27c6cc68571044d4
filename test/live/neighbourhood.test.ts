import { beforeAll, describe, expect, it } from "vitest";
import { neighbourhood, type NeighbourhoodInput } from "../../src/services/neighbourhood/neighbourhood.js";
import { apiServer, ask } from "../support/api.js";
import { liveDatabase } from "../support/database.js";
import { liveContexts } from "../support/live-api.js";
import { loadSample, SAMPLE_TIMEOUT_MS } from "../support/sample.js";

const live = liveDatabase();
const ASKED: NeighbourhoodInput = { of: "institution:spbpu", asOf: "2019-12-31", depth: 1, first: 500, through: null };

beforeAll(() => loadSample(live), SAMPLE_TIMEOUT_MS);

describe("the neighbourhood of an entity", () => {
  it("holds everything one relationship away, and links only between what it shows", async () => {
    const { nodes, links, omitted } = await neighbourhood(live.run, ASKED);
    const shown = new Set(nodes.map(({ id }) => id));
    expect(nodes[0]?.id).toBe(ASKED.of);
    expect(shown.size).toBe(nodes.length);
    const own = links.flatMap(({ from, to }) => (from.id === ASKED.of ? [to.id] : to.id === ASKED.of ? [from.id] : []));
    expect(new Set([ASKED.of, ...own])).toEqual(shown);
    for (const { from, to } of links) expect([shown.has(from.id), shown.has(to.id)]).toEqual([true, true]);
    expect(omitted.filter(({ node }) => node.id === ASKED.of)).toEqual([]);
  });

  it("counts what a smaller answer leaves out, so that shown and omitted make the whole", async () => {
    const whole = await neighbourhood(live.run, ASKED);
    const some = await neighbourhood(live.run, { ...ASKED, first: 5 });
    expect(some.nodes).toEqual(whole.nodes.slice(0, 6));
    const shown = new Set(some.nodes.map(({ id }) => id));
    for (const { node, relationship, type, count } of some.omitted.filter(({ node }) => node.id === ASKED.of)) {
      const rest = whole.links.flatMap((link) => {
        const other = link.from.id === node.id ? link.to : link.to.id === node.id ? link.from : null;
        return other && link.relationship === relationship && other.__typename === type && !shown.has(other.id)
          ? [other.id]
          : [];
      });
      expect(new Set(rest).size).toBe(count);
    }
  });

  it("grows with its depth and keeps what was nearer first", async () => {
    const one = await neighbourhood(live.run, ASKED);
    const two = await neighbourhood(live.run, { ...ASKED, depth: 2 });
    expect(two.nodes.slice(0, one.nodes.length)).toEqual(one.nodes);
    expect(two.nodes.length).toBeGreaterThan(one.nodes.length);
    expect(two.note).toContain("hubs not looked behind");
  });

  it("shows only the types asked for and counts the others", async () => {
    const { nodes, omitted } = await neighbourhood(live.run, { ...ASKED, through: ["Person"] });
    expect(new Set(nodes.slice(1).map(({ __typename }) => __typename))).toEqual(new Set(["Person"]));
    expect(omitted.some(({ type }) => type === "Institution")).toBe(true);
  });

  it("knows nothing before the first article", async () => {
    const { nodes, links, omitted } = await neighbourhood(live.run, {
      ...ASKED,
      of: "event:js-ru-2017",
      asOf: "2010-01-01",
    });
    expect([nodes.length, links, omitted]).toEqual([1, [], []]);
  });

  it("answers over the API, and refuses what is out of range with a code", async () => {
    const server = await apiServer();
    const context = liveContexts(live);
    const asked = `of { id } nodes { id name } links { relationship evidence { start } } omitted { node { id } relationship type count } note`;
    const { data, errors } = await ask(
      server,
      context("one"),
      `{ neighbourhood(of: "region:china", first: 5) { ${asked} } }`,
    );
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).toContain("LOCATED_IN");
    for (const [wrong, code] of [
      ['of: "nobody"', "NODE_NOT_FOUND"],
      ['of: "region:china", depth: 4', "BAD_USER_INPUT"],
      ['of: "region:china", first: 501', "BAD_USER_INPUT"],
      ['of: "region:china", through: []', "BAD_USER_INPUT"],
    ] as const) {
      const refused = await ask(server, context("two"), `{ neighbourhood(${wrong}) { note } }`);
      expect(refused.errors[0]?.extensions["code"]).toBe(code);
    }
  });
});
