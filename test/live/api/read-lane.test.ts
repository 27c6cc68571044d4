import neo4j, { type Driver } from "neo4j-driver";
import type { ApolloServer } from "@apollo/server";
import { Arg, Int, Query, Resolver } from "type-graphql";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { ENTITY_TYPES, type EntityType } from "../../../graph/entity-types.js";
import type { Context } from "../../../src/api/context.js";
import { EntityRef, NameRef, PersonRef, reference, type Reference } from "../../../src/api/references.js";
import { RESOLVERS } from "../../../src/api/resolvers.js";
import { ROOTS } from "../../../src/api/read-lane.js";
import { makeRun } from "../../../src/neo4j/run.js";
import { apiServer, ask, contextOf, type Answered } from "../../support/api.js";
import { liveDatabase } from "../../support/database.js";

/** Services that answer with references alone. */
@Resolver()
class Sample {
  @Query(() => [PersonRef], { nullable: "items" })
  chosen(@Arg("count", () => Int) count: number): Reference[] {
    return Array.from({ length: count }, (_, k) => reference("Person", `person:${k + 1}`));
  }

  @Query(() => [EntityRef], { nullable: "items" })
  oneOfEach(): Reference[] {
    return ENTITY_TYPES.map((type) => reference(type, idOf(type, 3)));
  }

  @Query(() => NameRef)
  matched(): { __typename: "Name"; id: string } {
    return { __typename: "Name", id: "name:Person:1" };
  }
}

const idOf = (type: EntityType, number: number): string => `${type.toLowerCase()}:${number}`;
const live = liveDatabase();
const { driver } = live;
let statements = 0;
let counted: Driver;
let server: ApolloServer<Context>;
const answered = (query: string, variables?: Record<string, unknown>): Promise<Answered> =>
  ask(server, contextOf({ executionContext: counted, run: makeRun(counted, { database: "neo4j" }) }), query, variables);
const data = async (query: string, variables?: Record<string, unknown>): Promise<unknown> => {
  const { data: found, errors } = await answered(query, variables);
  expect(errors).toEqual([]);
  return found;
};

/** Counts the statements that went over the wire. */
const onWire = (_level: string, message: string): void => {
  if (message.includes("C: RUN")) statements += 1;
};

beforeAll(async () => {
  const { uri, user, password } = inject("connection");
  counted = neo4j.driver(uri, neo4j.auth.basic(user, password), { logging: { level: "debug", logger: onWire } });
  await live.wipe();
  for (const type of ENTITY_TYPES)
    await driver.executeQuery(
      `UNWIND range(1, 120) AS k
       CREATE (e:Entity:${type} {id: $prefix + k, type: $type, nameEn: $type + ' ' + k, nameZh: CASE k WHEN 1 THEN '一' END})
       CREATE (e)-[:NAMED]->(:Name {id: 'name:' + $type + ':' + k, value: $type + ' ' + k, language: 'en', kind: 'preferred', folded: ''})`,
      { type, prefix: `${type.toLowerCase()}:` },
    );
  await driver.executeQuery(
    `MATCH (p:Person), (i:Institution), (e:Event) WHERE split(p.id, ':')[1] = split(i.id, ':')[1] AND split(e.id, ':')[1] = split(i.id, ':')[1]
     SET e.edtf = '2019-11-10', e.earliest = date('2019-11-10'), e.latest = date('2019-11-10'), e.within = false
     CREATE (p)-[:AFFILIATED_WITH {claims: ['claim:1'], titles: ['head'], firstSeen: date('2019-11-10'), inferred: false}]->(i)
     CREATE (p)-[:PARTICIPATED_IN {claims: ['claim:2'], role: 'member'}]->(e)
     CREATE (i)-[:ORGANISED {claims: ['claim:3'], capacity: 'principal'}]->(e)`,
  );
  await driver.executeQuery(
    "MATCH (a:Institution {id: 'institution:1'}), (b:Institution {id: 'institution:2'}) CREATE (a)-[:COOPERATES_WITH {claims: ['claim:4'], stage: 'SIGNED'}]->(b)",
  );
  server = await apiServer([...RESOLVERS, Sample]);
  // The read lane asks the server's version once, with its first operation.
  await data("{ people(limit: 1) { id } }");
}, 60_000);
afterAll(async () => {
  await counted.close();
  await live.wipe();
});

describe("references of services", () => {
  const count = async (query: string): Promise<number> => {
    statements = 0;
    await data(query);
    return statements;
  };

  it("become one statement for fifty people, with all that is selected below them", async () => {
    expect(await count("{ chosen(count: 50) { name affiliations { name } participations { edtf } } }")).toBe(1);
  });

  it("become one statement however many there are, up to a hundred", async () => {
    const query = (many: number): string => `{ chosen(count: ${many}) { name names { value } } }`;
    expect([await count(query(1)), await count(query(100)), await count(query(101))]).toEqual([1, 1, 2]);
  });

  it("become one statement for entities of all nine types", async () => {
    expect(await count("{ oneOfEach { __typename id name names { value } } }")).toBe(1);
    const found = await data("{ oneOfEach { __typename id name } }");
    const expected = ENTITY_TYPES.map((type) => ({ __typename: type, id: idOf(type, 3), name: `${type} 3` }));
    expect(found).toEqual({ oneOfEach: expected });
  });

  it("are answered with any aliases of id and name by the loader of entities, in one statement", async () => {
    const query =
      "{ oneOfEach { key: id zh: name(language: ZH) ... on Person { english: nameEn } ...more } } fragment more on Entity { name }";
    expect(await count(query)).toBe(1);
    const { oneOfEach } = (await data(query)) as { oneOfEach: unknown[] };
    expect(oneOfEach[0]).toEqual({ key: "person:3", zh: "Person 3", english: "Person 3", name: "Person 3" });
  });

  it("keep apart two fields that a client names after each other", async () => {
    const found = await data("{ chosen(count: 1) { nameEn: nameZh nameZh: nameEn } }");
    expect(found).toEqual({ chosen: [{ nameEn: "一", nameZh: "Person 1" }] });
  });

  it("keep their order, and are null where there is no such id", async () => {
    const found = await data("{ chosen(count: 122) { id } }");
    const ids = Array.from({ length: 122 }, (_, k) => (k < 120 ? { id: `person:${k + 1}` } : null));
    expect(found).toEqual({ chosen: ids });
  });

  it("take aliases, fragments, directives and variables of the client", async () => {
    const query = `query($no: Boolean!, $n: Int) {
      chosen(count: 1) { chinese: name(language: ZH) english: name(language: EN) ...more kind: id @skip(if: $no) affiliations(limit: $n) { name } }
    } fragment more on Entity { names { value } }`;
    expect(await data(query, { no: true, n: 1 })).toEqual({
      chosen: [
        {
          chinese: "一",
          english: "Person 1",
          names: [{ value: "Person 1" }],
          affiliations: [{ name: "Institution 1" }],
        },
      ],
    });
  });

  it("open a name by its id", async () => {
    expect(await data("{ matched { value kind } }")).toEqual({ matched: { value: "Person 1", kind: "preferred" } });
  });

  it("answer fields of one type inside a list of all", async () => {
    const found = await data(
      "{ oneOfEach { ... on Event { earliest organisers { name } } ... on Person { affiliations { id } } } }",
    );
    expect(found).toMatchObject({
      oneOfEach: expect.arrayContaining([
        { earliest: "2019-11-10", organisers: [{ name: "Institution 3" }] },
        { affiliations: [{ id: "institution:3" }] },
      ]) as unknown,
    });
  });
});

describe("plain lists", () => {
  it.each(ENTITY_TYPES)("list %s with a limit, sorted, and page by id", async (type) => {
    const root = ROOTS[type] ?? "";
    const page = (after: string): string =>
      `{ page: ${root}(where: { id: { gt: "${after}" } }, sort: [{ id: ASC }], limit: 50) { id } }`;
    const seen: string[] = [];
    for (let after = ""; ;) {
      const { page: rows } = (await data(page(after))) as { page: { id: string }[] };
      seen.push(...rows.map((row) => row.id));
      const last = rows.at(-1);
      if (!last) break;
      after = last.id;
    }
    expect(seen).toEqual(Array.from({ length: 120 }, (_, k) => idOf(type, k + 1)).sort());
  });

  it("list 25 where no limit is given", async () => {
    const { people } = (await data("{ people { id } }")) as { people: unknown[] };
    expect(people).toHaveLength(25);
  });

  it("show what an edge says beside its ends", async () => {
    const query = `{ events(where: { id: { eq: "event:7" } }) {
      participantsConnection { edges { node { __typename name } properties { role claims } } }
      organisersConnection { edges { node { name } properties { capacity } } } } }`;
    expect(await data(query)).toEqual({
      events: [
        {
          participantsConnection: {
            edges: [
              { node: { __typename: "Person", name: "Person 7" }, properties: { role: "member", claims: ["claim:2"] } },
            ],
          },
          organisersConnection: { edges: [{ node: { name: "Institution 7" }, properties: { capacity: "principal" } }] },
        },
      ],
    });
  });

  it("filter by date, by what an edge says and by a related thing", async () => {
    const where = [
      'events(where: { earliest: { gt: "2019-11-10" } }) { id }',
      'b: events(where: { earliest: { lte: "2019-11-10" }, id: { eq: "event:1" } }) { id }',
      'people(where: { affiliationsConnection: { some: { edge: { firstSeen: { gte: "2019-11-10" } }, node: { id: { eq: "institution:9" } } } } }) { id }',
      'institutions(where: { people: { some: { nameEn: { contains: "n 12" } } } }, sort: [{ id: ASC }]) { id }',
    ];
    expect(await data(`{ ${where.join(" ")} }`)).toEqual({
      events: [],
      b: [{ id: "event:1" }],
      people: [{ id: "person:9" }],
      institutions: [{ id: "institution:12" }, { id: "institution:120" }],
    });
  });

  it("walk a symmetric relationship from either end", async () => {
    const query =
      '{ institutions(where: { id: { in: ["institution:1", "institution:2"] } }, sort: [{ id: ASC }]) { cooperatesWith { id } } }';
    expect(await data(query)).toEqual({
      institutions: [{ cooperatesWith: [{ id: "institution:2" }] }, { cooperatesWith: [{ id: "institution:1" }] }],
    });
  });

  it("name a thing in the language asked for, else in en, zh, ru", async () => {
    const query =
      '{ people(where: { id: { in: ["person:1", "person:2"] } }, sort: [{ id: ASC }]) { name(language: ZH) } }';
    expect(await data(query)).toEqual({ people: [{ name: "一" }, { name: "Person 2" }] });
  });

  it("refuse a date that is not one, in a filter too", async () => {
    const { errors } = await answered("query($d: Date) { events(where: { earliest: { eq: $d } }) { id } }", {
      d: "2019-02-30",
    });
    expect(errors[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
  });
});
