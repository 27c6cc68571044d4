import fc from "fast-check";
import { ENTITY_TYPES, KINDS } from "../../graph/entity-types.js";
import { sha256 } from "../../src/records/digest.js";
import type { Classification, Dossier, PassageLocator, StatedClaim } from "../../src/records/dossier.js";

/** Every entity a generated dossier may speak of: three of each type, each with one fixed kind. */
export const POOL: ReadonlyMap<string, Classification> = new Map(
  ENTITY_TYPES.flatMap((type) =>
    [1, 2, 3].map((number): [string, Classification] => [
      `${type.toLowerCase()}:${number}`,
      { type, kind: KINDS[type][0] ?? null },
    ]),
  ),
);
const idOf = (type: string): fc.Arbitrary<string> =>
  fc.constantFrom(1, 2, 3).map((number) => `${type.toLowerCase()}:${number}`);

const EMPTY: StatedClaim = {
  predicate: "",
  subject: "",
  object: null,
  value: null,
  figure: null,
  stage: null,
  role: null,
  capacity: null,
  kind: null,
  ordinal: null,
  language: null,
  title: null,
  topics: [],
  at: null,
  accordingTo: null,
  onBehalfOf: null,
  edtf: null,
  within: false,
  basis: "STATED",
  reason: null,
  passage: null,
  from: [],
  line: 1,
};
const EDTF = fc.constantFrom("2017", "2017-06-13/2017-06-16", "2018-02?", "2013/..", "2019-11-21");
const STAGE = fc.constantFrom("WISHED", "SIGNED", "OPERATING", "ENDED");
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 2 });

const SHAPES: fc.Arbitrary<StatedClaim>[] = [
  fc
    .record({
      subject: idOf("Person"),
      value: fc.constantFrom("Ann", "Ян", "安"),
      language: fc.constantFrom("en", "ru", "zh"),
    })
    .map((said) => ({ ...EMPTY, ...said, predicate: "named", kind: "preferred" })),
  fc
    .record({
      subject: idOf("Person"),
      object: idOf("Institution"),
      title: maybe(fc.constantFrom("rector", "head")),
      edtf: maybe(EDTF),
    })
    .map((said) => ({ ...EMPTY, ...said, predicate: "affiliatedWith" })),
  fc
    .record({ subject: idOf("Person"), object: idOf("Event"), role: fc.constantFrom("host", "guest") })
    .map((said) => ({ ...EMPTY, ...said, predicate: "participatedIn" })),
  fc
    .record({ subject: idOf("Event"), edtf: EDTF, within: fc.boolean() })
    .map((said) => ({ ...EMPTY, ...said, predicate: "occurredOn" })),
  fc
    .tuple(idOf("Event"), idOf("Event"))
    .filter(([part, whole]) => part !== whole)
    .map(([subject, object]) => ({ ...EMPTY, predicate: "partOf", subject, object })),
  fc
    .record({
      subject: idOf("Institution"),
      object: idOf("Region"),
      stage: STAGE,
      edtf: maybe(EDTF),
      topics: fc.constantFrom([], ["technologyfield:1"]),
    })
    .map((said) => ({ ...EMPTY, ...said, predicate: "cooperatesWith" })),
  fc
    .record({ subject: idOf("Region"), object: idOf("Institution"), stage: STAGE })
    .map((said) => ({ ...EMPTY, ...said, predicate: "cooperatesWith" })),
  fc
    .record({ subject: idOf("Institution"), stage: STAGE, at: maybe(idOf("Event")) })
    .map((said) => ({ ...EMPTY, ...said, predicate: "reached" })),
  fc
    .record({ subject: idOf("Event"), low: fc.constantFrom(3, 70), of: fc.constantFrom([], ["region:1", "region:2"]) })
    .map(({ subject, low, of }) => ({
      ...EMPTY,
      predicate: "figure",
      subject,
      figure: {
        measure: "attendance",
        unit: "people",
        nature: "FLOW",
        low,
        high: null,
        qualifiers: ["more-than"],
        period: null,
        of,
        partOf: null,
      },
    })),
];

const KEYS = ["p1", "p2", "p3"];

/** A dossier of one of four articles in two documents; ids repeat, so that dossiers overlap and replace each other. */
export const generatedDossier: fc.Arbitrary<Dossier> = fc
  .record({
    article: fc.constantFrom(1, 2, 3, 4),
    claims: fc.array(fc.tuple(fc.oneof(...SHAPES), fc.constantFrom(...KEYS), fc.constantFrom("STATED", "INFERRED")), {
      maxLength: 12,
    }),
    declared: fc.subarray([...POOL.keys()], { maxLength: 6 }),
    releasedOn: fc.constantFrom("2017-12-07", "2020-01-01"),
  })
  .map(({ article, claims, declared, releasedOn }) =>
    makeDossier(article, claims.map(withGround), declared, releasedOn),
  );

const withGround = ([claim, passage, basis]: readonly [StatedClaim, string, string]): StatedClaim => ({
  ...claim,
  passage,
  basis,
  reason: basis === "INFERRED" ? "it follows" : null,
});

function makeDossier(
  article: number,
  claims: readonly StatedClaim[],
  declared: readonly string[],
  releasedOn: string,
): Dossier {
  const document = `document ${article % 2}`;
  const named = claims.flatMap((claim) => [
    claim.subject,
    claim.object,
    claim.at,
    ...claim.topics,
    ...(claim.figure?.of ?? []),
  ]);
  const ids = [...new Set([...declared, ...named.filter((id) => id !== null)])];
  const passages = new Map(
    KEYS.map((key, index): [string, PassageLocator] => {
      const span = { start: index * 10, end: index * 10 + 5, line: 1 };
      return [key, { ...span, digest: sha256(`${document} ${span.start}`) }];
    }),
  );
  return {
    file: `${article}.yaml`,
    source: {
      kind: "article",
      id: `article:${article}`,
      article: {
        id: `article:${article}`,
        ordinal: article,
        title: `Article ${article}`,
        language: "en",
        firstLine: null,
        lastLine: null,
        releasedOn,
        datedBy: null,
        latestNamed: null,
      },
      document: { sha256: sha256(document), title: document, publisher: null, url: null, language: "en" },
    },
    curator: "curator-1",
    entities: ids.map((id) => ({ id, type: POOL.get(id)?.type ?? "", kind: POOL.get(id)?.kind ?? null, line: 1 })),
    passages,
    claims: distinct(claims),
  };
}

/** A dossier does not say one thing twice. */
function distinct(claims: readonly StatedClaim[]): StatedClaim[] {
  return [...new Map(claims.map((claim) => [JSON.stringify(claim), claim])).values()];
}

/** Two generated dossiers of different articles. */
export const dossierPair: fc.Arbitrary<readonly [Dossier, Dossier]> = fc
  .tuple(generatedDossier, generatedDossier)
  .filter(([left, right]) => left.source.id !== right.source.id);
