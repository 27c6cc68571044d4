import type { EntityType } from "../../../graph/entity-types.js";
import type { PredicateName } from "../../../graph/predicates.js";
import type { ClaimRow } from "../../../src/services/claims/claim.js";
import type { EntityReference, NamedEntity } from "../../../src/services/entity/entity.js";
import type { FigureRow } from "../../../src/services/figures/figure.js";

const ENTITIES: readonly (readonly [EntityType, string, string, string, string])[] = [
  ["Person", "person:ada", "Ada Lind", "林安", "Ада Линд"],
  ["Person", "person:bo", "Bo Berg", "柏博", "Бо Берг"],
  ["Institution", "institution:harbour", "Harbour Institute", "海港研究所", "Портовый институт"],
  ["Institution", "institution:alliance", "Tide Alliance", "潮汐联盟", "Союз приливов"],
  ["Region", "region:north", "North Shore", "北岸", "Северный берег"],
  ["Agreement", "agreement:lamps", "Lamp Accord", "灯塔协议", "Соглашение о фонарях"],
  ["Programme", "programme:beacon", "Beacon Plan", "信标计划", "План «Маяк»"],
  ["TechnologyField", "field:optics", "optics", "光学", "оптика"],
  ["TechnologyField", "field:lenses", "lenses", "透镜", "линзы"],
  ["Opportunity", "offer:lens", "Lens offer", "透镜项目", "Проект линз"],
  ["Event", "event:forum", "Lantern Forum", "灯火论坛", "Форум фонарей"],
  ["Event", "event:session", "Morning session", "上午会议", "Утреннее заседание"],
  ["EventSeries", "series:lantern", "Lantern series", "灯火系列", "Серия «Фонарь»"],
];

/** Every made-up entity with its three names, by id. */
export const NAMED: ReadonlyMap<string, NamedEntity> = new Map(
  ENTITIES.map(([__typename, id, en, zh, ru]) => [id, { __typename, id, en, zh, ru }]),
);

/** The reference to a made-up entity. */
export function the(id: string): EntityReference {
  const entity = NAMED.get(id);
  if (!entity) throw new Error(`no made-up entity ${id}`);
  return { __typename: entity.__typename, id };
}

/** A claim of this predicate with nothing but what is given. */
export function madeUpClaim(predicate: PredicateName, subject: string, facts: Partial<ClaimRow> = {}): ClaimRow {
  return {
    id: `claim:${predicate}`,
    predicate,
    subject: the(subject),
    object: null,
    objectKind: null,
    value: null,
    figure: null,
    period: null,
    topics: [],
    onBehalfOf: null,
    at: null,
    atKind: null,
    atEdtf: null,
    accordingTo: null,
    stage: null,
    role: null,
    capacity: null,
    kind: null,
    ordinal: null,
    language: null,
    title: null,
    edtf: null,
    ownEdtf: null,
    earliest: null,
    latest: null,
    within: false,
    basis: "STATED",
    reason: null,
    state: "LIVE",
    article: "article:1",
    ...facts,
  };
}

/** A figure of talks with nothing but what is given. */
export function madeUpFigure(facts: Partial<FigureRow> = {}): FigureRow {
  return {
    id: "figure:talks",
    about: the("event:forum"),
    measure: "talks",
    unit: "talks",
    nature: "FLOW",
    low: null,
    high: null,
    qualifiers: ["exact"],
    edtf: null,
    parts: [],
    partOf: null,
    claims: [],
    ...facts,
  };
}
