// Every system the documents describe, listed and opened through the read lane on the twelve articles.
import type { ApolloServer } from "@apollo/server";
import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../../src/api/context.js";
import { apiServer, ask } from "../support/api.js";
import { liveDatabase } from "../support/database.js";
import { edge, edges, ids } from "../support/edges.js";
import { liveContexts } from "../support/live-api.js";
import { loadSample, SAMPLE_TIMEOUT_MS } from "../support/sample.js";

const live = liveDatabase();
const makeContext = liveContexts(live);
let server: ApolloServer<Context>;

beforeAll(async () => {
  await loadSample(live);
  server = await apiServer();
}, SAMPLE_TIMEOUT_MS);

async function data(query: string): Promise<unknown> {
  const { data: found, errors } = await ask(server, makeContext("test"), query);
  expect(errors).toEqual([]);
  return found;
}
/** The one thing of a list by id, with what is selected of it. */
async function open(list: string, id: string, selection: string): Promise<unknown> {
  const found = await data(`{ found: ${list}(where: { id: { eq: "${id}" } }) { ${selection} } }`);
  return (found as { found: unknown[] }).found[0];
}
describe("the alliance", () => {
  it("opens with its proposers, its members apart from those who wish to be, and its chairman on a date", async () => {
    const selection = `establishedByConnection { edges { node { id } properties { role stage } } }
      membersConnection { edges { node { id } properties { stage } } }
      joined: membersConnection(where: { edge: { stage: { in: ["SIGNED", "LAUNCHED", "OPERATING"] } } }) { edges { node { id } } }
      peopleConnection(where: { edge: { firstSeen: { lte: "2017-10-24" }, lastSeen: { gte: "2017-10-24" } } }) { edges { node { id } properties { titles } } }`;
    expect(await open("institutions", "institution:br-alliance", selection)).toEqual({
      establishedByConnection: edges(
        edge("institution:jitri", { role: "proposer", stage: "LAUNCHED" }),
        edge("institution:jspc", { role: "proposer", stage: "LAUNCHED" }),
        edge("institution:jtem", { role: "proposer", stage: "LAUNCHED" }),
      ),
      membersConnection: edges(
        edge("institution:nasu", { stage: "WISHED" }),
        edge("institution:tomsk-fund", { stage: "OPERATING" }),
        edge("region:russia", { stage: "WISHED" }),
      ),
      joined: { edges: [{ node: { id: "institution:tomsk-fund" } }] },
      peopleConnection: edges(edge("person:stanislav-yashchuk", { titles: ["chairman on duty"] })),
    });
  });
});

describe("matchmaking events", () => {
  it("open with their sessions, talks and roadshow, and their organisers by capacity", async () => {
    const selection = `edtf places { id } series { id } parts(sort: [{ id: ASC }]) { id kind }
      organisersConnection(where: { edge: { capacity: { eq: "principal" } } }) { edges { node { id } } }`;
    expect(await open("events", "event:js-kr-2017", selection)).toEqual({
      edtf: "2017-08-29/2017-08-30",
      places: ids("region:yancheng"),
      series: ids("series:jstd-kotra"),
      parts: [
        { id: "event:js-kr-2017/talks", kind: "talks" },
        { id: "event:js-kr-forum-2017", kind: "forum" },
        { id: "event:js-kr-roadshow-2017", kind: "roadshow" },
      ],
      organisersConnection: edges(
        { node: { id: "institution:jstd" } },
        { node: { id: "institution:kr-consulate-sh" } },
      ),
    });
  });

  it("open with their tallies, each with the passage that counts", async () => {
    const selection = `claims(predicates: ["figure"]) { figure { measure text } evidence { article { id } } }`;
    const found = await open("events", "event:cn-uk-sensor-2017", selection);
    const article = [{ article: { id: "article:004.5" } }];
    expect(found).toEqual({
      claims: expect.arrayContaining([
        { figure: { measure: "talks", text: "58" }, evidence: article },
        { figure: { measure: "intents", text: "28" }, evidence: article },
      ]) as unknown,
    });
  });
});

describe("delegations", () => {
  it("list with their senders, leaders and sizes", async () => {
    const query = `{ events(where: { id: { eq: "event:js-il-ru-2019" }, kind: { eq: "delegation-visit" } }) { edtf
      organisersConnection(where: { edge: { capacity: { eq: "sender" } } }) { edges { node { id } } }
      participantsConnection(where: { edge: { role: { eq: "leader" } } }) { edges { node { id } } }
      claims(predicates: ["figure"]) { figure { measure text } } } }`;
    expect(await data(query)).toEqual({
      events: [
        {
          edtf: "2019-11-10/2019-11-17",
          organisersConnection: { edges: [{ node: { id: "institution:jspc" } }] },
          participantsConnection: { edges: [{ node: { id: "person:zhao-zhiqiang" } }] },
          claims: [{ figure: { measure: "members", text: "4" } }],
        },
      ],
    });
  });

  it("open with every stop, in the order told where no date orders them, and its hosts", async () => {
    const selection = `partsConnection(sort: [{ node: { earliest: ASC } }, { node: { toldAt: ASC } }]) { edges { node { id
      participantsConnection(where: { edge: { role: { eq: "host" } } }, sort: [{ node: { id: ASC } }]) { edges { node { id } } } } } }`;
    const found = (await open("events", "event:js-il-ru-2019", selection)) as {
      partsConnection: { edges: { node: Stop }[] };
    };
    interface Stop {
      id: string;
      participantsConnection: { edges: { node: { id: string } }[] };
    }
    const told = found.partsConnection.edges.map(({ node }) => ({
      stop: node.id.replace("event:js-il-ru-2019/", ""),
      hosts: node.participantsConnection.edges.map((host) => host.node.id),
    }));
    expect(told.map(({ stop, hosts }) => [stop, ...hosts])).toEqual([
      ["ijic", "person:ilan-maimon"],
      ["tomsk", "person:stanislav-yashchuk", "person:volkov-tomsk"],
      ["bmstu", "person:mikhail-kuznetsov-bmstu"],
      ["spbpu", "institution:spbpu", "person:sergei-antonov"],
    ]);
  });

  it("list the stops of a visit that nothing dates one by one as they are told, however their ids sort", async () => {
    const selection = `parts(sort: [{ earliest: ASC }, { toldAt: ASC }]) { id }`;
    const stops = ["ua-expo-2017", "nasu", "naasu", "ittf", "paton"];
    expect(await open("events", "event:js-ukraine-2017", selection)).toEqual({
      parts: stops.map((stop) => ({ id: `event:js-ukraine-2017/${stop}` })),
    });
  });

  it("list their stops of one visit by date, those of one date as they are told", async () => {
    const selection = `parts(where: { kind: { eq: "site-visit" } }, sort: [{ earliest: ASC }, { toldAt: ASC }]) { id edtf }`;
    expect(await open("events", "event:js-israel-2017", selection)).toEqual({
      parts: [
        { id: "event:js-israel-2017/watec-session-2017", edtf: "2017-09-12?" },
        { id: "event:js-israel-2017/watec-2017", edtf: "2017-09-13?" },
        { id: "event:js-israel-2017/shafdan", edtf: "2017-09-14?" },
        { id: "event:js-israel-2017/sorek", edtf: "2017-09-14?" },
        { id: "event:js-israel-2017/naandanjain", edtf: "2017-09-14?" },
      ],
    });
  });
});

describe("agreements", () => {
  it("open with who signed on whose behalf, and on what", async () => {
    const selection = `kind partiesConnection { edges { node { id } properties { stage } } }
      signatoriesConnection { edges { node { id } properties { evidence { claim { onBehalfOf { id } } } } } }
      fields(where: { id: { eq: "field:mode-technology-transfer" } }) { id }`;
    const behalf = (id: string): object => ({ evidence: [{ claim: { onBehalfOf: { id } } }] });
    expect(await open("agreements", "agreement:mou-2017-06-07", selection)).toMatchObject({
      kind: "mou",
      partiesConnection: edges(
        edge("institution:jstd", { stage: "SIGNED" }),
        edge("institution:spbpu", { stage: "SIGNED" }),
      ),
      signatoriesConnection: edges(
        edge("person:andrei-rudskoi", behalf("institution:spbpu")),
        edge("person:wang-qin", behalf("institution:jstd")),
      ),
    });
  });

  it("list by kind", async () => {
    const query = '{ agreements(where: { kind: { in: ["intent", "strategic-intent"] } }, sort: [{ id: ASC }]) { id } }';
    expect(await data(query)).toEqual({
      agreements: ids("agreement:intent-cz-sec-de", "agreement:intent-niutang-tomsk"),
    });
  });
});

describe("joint bodies", () => {
  it.each([
    ["institution:sino-ru-accelerator", "NEGOTIATING", ["bmstu", "jspc", "spbpu", "tpu"]],
    ["institution:js-il-ttc", "LAUNCHED", ["ijic", "jspc"]],
    ["institution:huaheng-paton-lab", "OPERATING", ["huaheng", "paton"]],
  ])("open with stage and founders: %s is %s", async (id, stage, founders) => {
    const selection = "establishedByConnection { edges { node { id } properties { role stage } } }";
    expect(await open("institutions", id, selection)).toEqual({
      establishedByConnection: edges(
        ...founders.map((founder) => edge(`institution:${founder}`, { role: "founder", stage })),
      ),
    });
  });

  it("open with the stages they reached and what is claimed of them, when no founder is known", async () => {
    const found = (await open(
      "institutions",
      "institution:cee-vttc",
      `claims(predicates: ["reached"]) { stage edtf }`,
    )) as {
      claims: { stage: string }[];
    };
    expect(found.claims.map(({ stage }) => stage)).toContain("LAUNCHED");
  });

  it("list by kind: laboratories, platforms, centres and accelerators", async () => {
    const query = `{ institutions(where: { kind: { in: ["laboratory", "platform", "joint-centre", "incubator"] },
      establishedBy: { some: { id: { eq: "institution:spbpu" } } } }, sort: [{ id: ASC }]) { id kind } }`;
    expect(await data(query)).toEqual({
      institutions: [
        { id: "institution:sino-ru-accelerator", kind: "incubator" },
        { id: "institution:spbpu-js-platform", kind: "platform" },
      ],
    });
  });

  it("know the mirror of the virtual centre, from either side", async () => {
    expect(await open("institutions", "institution:cee-vttc", "mirroredBy { id }")).toEqual({
      mirroredBy: ids("institution:jsecfc"),
    });
    expect(await open("institutions", "institution:jsecfc", "mirrors { id }")).toEqual({
      mirrors: ids("institution:cee-vttc"),
    });
  });
});

describe("the park", () => {
  it("opens with its founders, place, plans with their issuers, and indicators", async () => {
    const selection = `kind establishedBy(sort: [{ id: ASC }]) { id } locatedIn { id } implements { id }
      programmesAbout(sort: [{ id: ASC }]) { id establishedBy(sort: [{ id: ASC }]) { id } }
      claims(predicates: ["figure"], first: 50) { figure { nature text unit } }`;
    const { claims, ...park } = (await open("institutions", "institution:cicp", selection)) as {
      claims: { figure: { nature: string; text: string } }[];
    };
    expect(park).toMatchObject({
      kind: "park",
      establishedBy: ids("region:china", "region:israel"),
      implements: ids("programme:cip-initiative"),
      programmesAbout: [
        { id: "programme:cip-innov-plan", establishedBy: ids("institution:cicp") },
        { id: "programme:cip-layout", establishedBy: ids("institution:cicp") },
        { id: "programme:cip-relocation", establishedBy: ids("institution:cz-gov", "institution:cz-party") },
      ],
    });
    const shown = claims.map(({ figure: { nature, text } }) => `${nature} ${text}`);
    expect(shown).toEqual(expect.arrayContaining(["STOCK 24", "STOCK up to 90"]));
  });
});

describe("programmes and mechanisms", () => {
  it("list with whom they join and what carries them out", async () => {
    const query = `{ programmes(where: { kind: { in: ["scheme", "mechanism"] }, id: { in: ["programme:js-il-rd", "programme:16plus1"] } }, sort: [{ id: ASC }]) {
      id kind aboutParties(sort: [{ id: ASC }]) { id } implementedByEvents { id } } }`;
    expect(await data(query)).toEqual({
      programmes: [
        { id: "programme:16plus1", kind: "mechanism", aboutParties: [], implementedByEvents: ids("event:cee-conf-2") },
        {
          id: "programme:js-il-rd",
          kind: "scheme",
          aboutParties: ids("region:israel", "region:jiangsu"),
          implementedByEvents: ids("event:js-israel-2017"),
        },
      ],
    });
  });
});

describe("technology fields", () => {
  it("open with who is strong in them, who makes them a priority and who offers them, across languages", async () => {
    const selection = `en: name(language: EN) zh: name(language: ZH) ru: name(language: RU) broader { id }
      strengthOf(sort: [{ id: ASC }]) { id } priorityOf { id }
      opportunitiesAbout(where: { kind: { eq: "OFFER" } }, sort: [{ id: ASC }]) { id presenters { id } }`;
    expect(await open("technologyFields", "field:new-materials", selection)).toMatchObject({
      en: "new materials",
      zh: "新材料",
      broader: ids("field:materials"),
      strengthOf: ids("institution:paton", "institution:spbpu", "region:tomsk"),
      priorityOf: ids("region:jiangsu"),
      opportunitiesAbout: [
        { id: "offer:bmstu-10", presenters: ids("institution:bmstu") },
        { id: "offer:kr-2017-new-materials", presenters: ids("region:korea") },
      ],
    });
  });
});

describe("regions", () => {
  it("open as a tree, down to what stands in a city", async () => {
    const selection = `regionsHere(where: { id: { eq: "region:jiangsu" } }, limit: 1) { id
      regionsHere(where: { id: { eq: "region:changzhou" } }, limit: 1) { id kind
        institutionsHere(where: { kind: { eq: "park" } }, sort: [{ id: ASC }], limit: 10) { id } } }`;
    expect(await open("regions", "region:china", selection)).toEqual({
      regionsHere: [
        {
          id: "region:jiangsu",
          regionsHere: [
            { id: "region:changzhou", kind: "city", institutionsHere: ids("institution:cicp", "institution:cz-sec") },
          ],
        },
      ],
    });
  });
});
