import type { ApolloServer } from "@apollo/server";
import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../../src/api/context.js";
import type { Run } from "../../src/neo4j/query.js";
import { makeLoaders } from "../../src/loaders/loaders.js";
import { apiServer, ask } from "../support/api.js";
import { liveDatabase } from "../support/database.js";
import { liveContexts } from "../support/live-api.js";
import { loadSample, SAMPLE_TIMEOUT_MS } from "../support/sample.js";

const live = liveDatabase();
const makeContext = liveContexts(live);
let server: ApolloServer<Context>;

beforeAll(async () => {
  await loadSample(live);
  server = await apiServer();
}, SAMPLE_TIMEOUT_MS);

describe("what is said of a thing", () => {
  it("is listed by predicate, what somebody only claims of it too, each with its source", async () => {
    const query = `{ institutions(where: { id: { eq: "institution:changgong" } }) {
      claims(predicates: ["distinction"]) { predicate value subject { id } evidence { article { id } } } } }`;
    const { data, errors } = await ask(server, makeContext("test"), query);
    expect([data, errors]).toEqual([
      {
        institutions: [
          {
            claims: [
              {
                predicate: "distinction",
                value: expect.stringContaining("scope Changzhou") as unknown,
                subject: { id: "institution:changgong" },
                evidence: [{ article: { id: "article:004.5" } }],
              },
            ],
          },
        ],
      },
      [],
    ]);
  });

  it("comes in two statements for any number of things", async () => {
    let statements = 0;
    const run: Run = (query, params) => {
      statements += 1;
      return live.run(query, params);
    };
    const { claimsOf } = makeLoaders(run, { text: () => Promise.resolve(null) });
    const things = ["institution:spbpu", "institution:cicp", "event:js-kr-2017", "person:wang-qin"];
    const lists = await claimsOf({ predicates: null, first: 3 }).loadMany(things);
    expect(lists.map((list) => list.length)).toEqual([3, 3, 3, 3]);
    expect(lists.map((list) => list[0]?.subject?.id)).toEqual(things);
    expect(statements).toBe(2);
  });

  it("is nothing for a thing the record does not know", async () => {
    const { claimsOf } = makeLoaders(live.run, { text: () => Promise.resolve(null) });
    expect(await claimsOf({ predicates: ["named"], first: 5 }).load("person:nobody")).toEqual([]);
  });

  it.each([
    ['claims(predicates: ["named", "isFriendOf"])', /^claims: predicates must be some of named, .*, got "isFriendOf"$/],
    ["claims(predicates: [])", /^claims: predicates is empty; name some of named, .*, or leave it out for all$/],
    ["claims(first: 0)", /first must be 1\.\.100, got 0$/],
    ["claims(first: 101)", /first must be 1\.\.100, got 101$/],
  ])("refuses %s", async (field, fault) => {
    const { errors } = await ask(server, makeContext("test"), `{ institutions(limit: 1) { ${field} { id } } }`);
    expect(errors[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
    expect(errors[0]?.message).toMatch(fault);
  });
});
