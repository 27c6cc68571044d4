import { describe, expect, it } from "vitest";
import { PREDICATES, isPredicate, type PredicateName } from "../../../graph/predicates.js";
import type { ClaimRow } from "../../../src/services/claims/claim.js";
import { statement } from "../../../src/services/claims/statement.js";
import type { Language } from "../../../src/services/language.js";
import { NAMED, madeUpClaim, madeUpFigure, the } from "./made-up-claims.js";

interface Case {
  readonly subject: string;
  readonly facts: Partial<ClaimRow>;
  readonly said: readonly [en: string, zh: string, ru: string];
}

const CASES: Record<PredicateName, Case> = {
  named: {
    subject: "institution:harbour",
    facts: { value: "HI", language: "en", kind: "abbreviation" },
    said: [
      "Harbour Institute is named “HI” in English (abbreviation).",
      "海港研究所的英语名称为“HI”（简称）。",
      "Имя организации «Портовый институт» (английский) — «HI» (сокращение).",
    ],
  },
  affiliatedWith: {
    subject: "person:ada",
    facts: { object: the("institution:harbour"), title: "keeper", edtf: "2017-08" },
    said: [
      "Ada Lind is with Harbour Institute as “keeper”, in August 2017.",
      "2017年8月，林安任职于海港研究所，职务为“keeper”。",
      "Ада Линд представляет организацию «Портовый институт» (должность: «keeper»), в августе 2017 г.",
    ],
  },
  participatedIn: {
    subject: "person:ada",
    facts: { object: the("event:forum"), role: "host", title: "keeper", edtf: "2019-11-10/2019-11-17", within: true },
    said: [
      "Ada Lind took part in Lantern Forum as host (“keeper”), between 10 and 17 November 2019.",
      "2019年11月10日至17日期间，林安（“keeper”）以接待方身份参加灯火论坛。",
      "Ада Линд («keeper») участвует в мероприятии «Форум фонарей» в роли принимающей стороны, в период с 10 по 17 ноября 2019 г.",
    ],
  },
  organised: {
    subject: "institution:harbour",
    facts: { object: the("event:forum"), capacity: "undertaker" },
    said: [
      "Harbour Institute was the undertaking organiser of Lantern Forum.",
      "海港研究所承办灯火论坛。",
      "«Портовый институт» — ответственный организатор мероприятия «Форум фонарей».",
    ],
  },
  occurredOn: {
    subject: "event:forum",
    facts: { edtf: "2017-06-07" },
    said: [
      "Lantern Forum took place on 7 June 2017.",
      "灯火论坛于2017年6月7日举行。",
      "«Форум фонарей» проходит 7 июня 2017 г.",
    ],
  },
  locatedIn: {
    subject: "event:forum",
    facts: { object: the("region:north"), edtf: "2017" },
    said: [
      "Lantern Forum took place in North Shore, in 2017.",
      "2017年，灯火论坛在北岸举行。",
      "«Форум фонарей» проходит в регионе «Северный берег», в 2017 г.",
    ],
  },
  partOf: {
    subject: "event:session",
    facts: { object: the("event:forum") },
    said: [
      "Morning session was part of Lantern Forum.",
      "上午会议是灯火论坛的一部分。",
      "«Утреннее заседание» — часть мероприятия «Форум фонарей».",
    ],
  },
  editionOf: {
    subject: "event:forum",
    facts: { object: the("series:lantern"), ordinal: 6 },
    said: [
      "Lantern Forum is edition 6 of Lantern series.",
      "灯火论坛是灯火系列的第6届。",
      "«Форум фонарей» — 6-е мероприятие серии «Серия „Фонарь“».",
    ],
  },
  partyTo: {
    subject: "institution:harbour",
    facts: { object: the("agreement:lamps"), stage: "SIGNED", edtf: "2017-06-07" },
    said: [
      "Harbour Institute is a party to Lamp Accord, on 7 June 2017 (signed).",
      "2017年6月7日，海港研究所是灯塔协议的缔约方（已签署）。",
      "«Портовый институт» — сторона документа «Соглашение о фонарях», 7 июня 2017 г. (подписано).",
    ],
  },
  signed: {
    subject: "person:ada",
    facts: { object: the("agreement:lamps"), onBehalfOf: the("institution:harbour"), at: the("event:forum") },
    said: [
      "Ada Lind signed Lamp Accord on behalf of Harbour Institute, at Lantern Forum.",
      "在灯火论坛上，林安代表海港研究所签署灯塔协议。",
      "Ада Линд подписывает документ «Соглашение о фонарях» от имени организации «Портовый институт» (на мероприятии «Форум фонарей»).",
    ],
  },
  about: {
    subject: "event:forum",
    facts: { object: the("field:optics") },
    said: ["Lantern Forum is about optics.", "灯火论坛涉及光学。", "«Форум фонарей» касается области «оптика»."],
  },
  established: {
    subject: "institution:harbour",
    facts: { object: the("institution:alliance"), role: "proposer", stage: "LAUNCHED" },
    said: [
      "Harbour Institute is a proposer of Tide Alliance (launched).",
      "海港研究所是潮汐联盟的发起方（已启动）。",
      "«Портовый институт» — инициатор организации «Союз приливов» (запущено).",
    ],
  },
  reached: {
    subject: "institution:alliance",
    facts: { stage: "OPERATING", edtf: "2019-04/.." },
    said: [
      "Tide Alliance reached the stage “in operation”, since April 2019.",
      "2019年4月起，潮汐联盟达到“运行中”阶段。",
      "«Союз приливов» достигает стадии «действует», с апреля 2019 г.",
    ],
  },
  memberOf: {
    subject: "region:north",
    facts: { object: the("institution:alliance"), stage: "WISHED", accordingTo: the("person:bo") },
    said: [
      "According to Bo Berg, there was a wish for North Shore to be a member of Tide Alliance.",
      "据柏博称，有此意愿：北岸是潮汐联盟的成员。",
      "Как сообщает Бо Берг, высказано пожелание: «Северный берег» — член организации «Союз приливов».",
    ],
  },
  cooperatesWith: {
    subject: "institution:harbour",
    facts: { object: the("region:north"), topics: ["field:optics", "field:lenses"], stage: "INTENT" },
    said: [
      "There was an intent for Harbour Institute to cooperate with North Shore in optics and lenses.",
      "有此意向：海港研究所与北岸合作，领域为光学、透镜。",
      "Заявлено намерение: «Портовый институт» сотрудничает с регионом «Северный берег» (области: «оптика», «линзы»).",
    ],
  },
  implements: {
    subject: "institution:harbour",
    facts: { object: the("programme:beacon"), stage: "OPERATING" },
    said: [
      "Harbour Institute implements Beacon Plan (in operation).",
      "海港研究所实施信标计划（运行中）。",
      "«Портовый институт» реализует программу «План „Маяк“» (действует).",
    ],
  },
  supports: {
    subject: "event:forum",
    facts: { object: the("programme:beacon"), stage: "PROPOSED", accordingTo: the("institution:harbour") },
    said: [
      "According to Harbour Institute, there was a proposal for Lantern Forum to support Beacon Plan.",
      "据海港研究所称，有此提议：灯火论坛支持信标计划。",
      "Как сообщает «Портовый институт», выдвинуто предложение: «Форум фонарей» поддерживает программу «План „Маяк“».",
    ],
  },
  mirrors: {
    subject: "institution:harbour",
    facts: { object: the("institution:alliance"), stage: "OPERATING" },
    said: [
      "Harbour Institute is a mirror site of Tide Alliance (in operation).",
      "海港研究所是潮汐联盟的镜像站（运行中）。",
      "«Портовый институт» — зеркальная площадка организации «Союз приливов» (действует).",
    ],
  },
  strongIn: {
    subject: "region:north",
    facts: { object: the("field:optics"), basis: "INFERRED", reason: "it leads" },
    said: [
      "North Shore is said to be strong in optics (inferred).",
      "北岸据称在光学方面具有优势（推断）。",
      "У региона «Северный берег», как утверждается, сильные позиции в области «оптика» (вывод составителя).",
    ],
  },
  prioritises: {
    subject: "region:north",
    facts: { object: the("field:optics") },
    said: [
      "North Shore gives priority to optics.",
      "北岸将光学列为重点。",
      "«Северный берег» считает приоритетом область «оптика».",
    ],
  },
  worksIn: {
    subject: "institution:harbour",
    facts: { object: the("field:lenses") },
    said: [
      "Harbour Institute works in lenses.",
      "海港研究所从事透镜。",
      "«Портовый институт» работает в области «линзы».",
    ],
  },
  presented: {
    subject: "institution:harbour",
    facts: { object: the("offer:lens"), at: the("event:forum") },
    said: [
      "Harbour Institute presented “Lens offer”, at Lantern Forum.",
      "在灯火论坛上，海港研究所推介“透镜项目”。",
      "«Портовый институт» представляет «Проект линз» (на мероприятии «Форум фонарей»).",
    ],
  },
  figure: {
    subject: "event:forum",
    facts: { figure: "figure:talks" },
    said: [
      "Lantern Forum counts more than 60 talks of North Shore.",
      "灯火论坛的“洽谈”数（北岸）为60多场。",
      "«Форум фонарей»: показатель «переговоры» («Северный берег») — более 60 бесед.",
    ],
  },
  distinction: {
    subject: "institution:harbour",
    facts: { value: "the first on the shore" },
    said: [
      "Harbour Institute is described as “the first on the shore”.",
      "海港研究所被称为“the first on the shore”。",
      "«Портовый институт» описывается как «the first on the shore».",
    ],
  },
  broader: {
    subject: "field:lenses",
    facts: { object: the("field:optics"), basis: "REFERENCE", reason: "the scheme" },
    said: [
      "lenses is a narrower field than optics.",
      "透镜的上位领域是光学。",
      "Для области «линзы» более широкая область — «оптика».",
    ],
  },
  related: {
    subject: "field:lenses",
    facts: { object: the("field:optics"), basis: "REFERENCE", reason: "the scheme" },
    said: ["lenses is related to optics.", "透镜与光学相关。", "«линзы» и «оптика» — связанные области."],
  },
};

const LANGUAGES: readonly Language[] = ["EN", "ZH", "RU"];
const names = Object.keys(PREDICATES).filter(isPredicate);
const FIGURE = madeUpFigure({ low: 60, qualifiers: ["more-than"], parts: ["region:north"] });

describe("the statement of a claim", () => {
  describe.each(names)("of %s", (predicate) => {
    const { subject, facts, said } = CASES[predicate];
    it.each(LANGUAGES.map((language, place) => [language, said[place]] as const))(
      "reads well in %s",
      (language, text) => {
        const figure = facts.figure === undefined ? null : FIGURE;
        expect(statement(madeUpClaim(predicate, subject, facts), language, NAMED, figure)).toBe(text);
      },
    );
  });
});
