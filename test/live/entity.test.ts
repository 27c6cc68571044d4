import { beforeAll, describe, expect, it } from "vitest";
import type { ApolloServer } from "@apollo/server";
import { ClaimResolver, EvidenceResolver } from "../../src/api/claims.resolver.js";
import type { Context } from "../../src/api/context.js";
import { ArticleResolver, DocumentResolver } from "../../src/api/document.resolver.js";
import { EntityResolver } from "../../src/api/entity.resolver.js";
import { FigureResolver } from "../../src/api/figures.resolver.js";
import { SearchResolver } from "../../src/api/search.resolver.js";
import { apiServer, ask, contextOf, type Answered } from "../support/api.js";
import { liveDatabase } from "../support/database.js";
import { SAMPLE_TIMEOUT_MS, loadSample } from "../support/sample.js";

const live = liveDatabase();
let server: ApolloServer<Context>;
const asked = (query: string, variables?: Record<string, unknown>): Promise<Answered> =>
  ask(server, contextOf({ run: live.run, executionContext: live.driver }), query, variables);

beforeAll(async () => {
  await loadSample(live);
  server = await apiServer([
    ArticleResolver,
    ClaimResolver,
    DocumentResolver,
    EntityResolver,
    EvidenceResolver,
    FigureResolver,
    SearchResolver,
  ]);
}, SAMPLE_TIMEOUT_MS);

describe("entities over the API", () => {
  it("open by id with their type, name in a language and articles", async () => {
    const { data, errors } = await asked(
      `{ entity(id: "person:wang-qin") { __typename id name zh: name(language: ZH) articles { id document { attached } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data?.["entity"]).toMatchObject({
      __typename: "Person",
      id: "person:wang-qin",
      name: "Wang Qin",
      zh: "王秦",
    });
    expect(data).toMatchObject({
      entity: { articles: [{ document: { attached: false } }, { document: { attached: false } }] },
    });
  });

  it("come in the order of their ids, null for what is unknown", async () => {
    const { data } = await asked(`{ entities(ids: ["region:jiangsu", "person:nobody", "person:wang-qin"]) { id } }`);
    expect(data).toEqual({ entities: [{ id: "region:jiangsu" }, null, { id: "person:wang-qin" }] });
    expect((await asked(`{ entity(id: "person:nobody") { id } }`)).data).toEqual({ entity: null });
  });

  it("are found by name, with the name that matched", async () => {
    const { data, errors } = await asked(
      `{ search(text: "Рудской", first: 1) { score entity { __typename id } matched { value language } } }`,
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      search: [
        {
          entity: { __typename: "Person", id: "person:andrei-rudskoi" },
          matched: { value: "Андрей Рудской", language: "ru" },
        },
      ],
    });
  });

  it("open their claims down to the passage, the figure and the sentence", async () => {
    const { records } = await live.driver.executeQuery(
      "MATCH (claim:Claim {predicate: 'figure'}) RETURN claim.id AS id ORDER BY id LIMIT 2",
      {},
      { database: live.database },
    );
    const ids = records.map((record) => String(record.get("id")));
    const { data, errors } = await asked(
      `query ($ids: [ID!]!) { claims(ids: $ids) { predicate basis state subject { id name } object { id }
         figure { measure low high qualifiers text(language: ZH) about { id } evidence { start } }
         article { title document { sha256 title restsOnItAlone articles { ordinal } } }
         evidence { start end quote statement ru: statement(language: RU) article { id } claim { id } } } }`,
      { ids },
    );
    expect(errors).toEqual([]);
    const [first] = Array.isArray(data?.["claims"]) ? (data["claims"] as unknown[]) : [];
    expect(first).toMatchObject({
      predicate: "figure",
      object: null,
      evidence: [{ quote: null, claim: { id: ids[0] } }],
    });
  });

  it.each([
    [`{ search(text: " ") { score } }`, "BAD_USER_INPUT"],
    [`{ search(text: "a", first: 101) { score } }`, "BAD_USER_INPUT"],
  ])("refuse %s", async (query, code) => {
    const { errors } = await asked(query);
    expect(errors.map((error) => error.extensions["code"])).toEqual([code]);
  });

  it("open a document by its id, and null for an unknown one", async () => {
    const { data } = await asked(`{ document(id: "document:none") { id } }`);
    expect(data).toEqual({ document: null });
  });
});
