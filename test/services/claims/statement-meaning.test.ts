import { describe, expect, it } from "vitest";
import type { PredicateName } from "../../../graph/predicates.js";
import type { ClaimRow } from "../../../src/services/claims/claim.js";
import { statement } from "../../../src/services/claims/statement.js";
import { LANGUAGES, type Language } from "../../../src/services/language.js";
import { NAMED, madeUpClaim, madeUpFigure, the } from "./made-up-claims.js";

const say = (claim: ClaimRow, language: Language, figure: ReturnType<typeof madeUpFigure> | null = null): string =>
  statement(claim, language, NAMED, figure);
const inAll = (claim: ClaimRow): string[] => LANGUAGES.map((language) => say(claim, language));

describe("the statement of a claim", () => {
  it.each(["MENTIONED", "WISHED", "PROPOSED", "NEGOTIATING", "INTENT"] as const)(
    "never tells what is only %s as a fact",
    (stage) => {
      const facts = { object: the("institution:alliance"), stage };
      expect(say(madeUpClaim("memberOf", "region:north", facts), "EN")).toMatch(
        / for North Shore to be a member of Tide Alliance\.$/,
      );
      expect(say(madeUpClaim("memberOf", "region:north", facts), "ZH")).toMatch(/：北岸是潮汐联盟的成员。$/);
      expect(say(madeUpClaim("memberOf", "region:north", facts), "RU")).toMatch(/: «Северный берег» — член/);
    },
  );

  it("names who speaks of itself once", () => {
    const institute = the("institution:harbour");
    const claim = madeUpClaim("cooperatesWith", institute.id, {
      object: the("region:north"),
      stage: "WISHED",
      accordingTo: institute,
    });
    expect(say(claim, "EN")).toBe(
      "According to Harbour Institute, there was a wish for it to cooperate with North Shore.",
    );
  });

  it("tells what has ended as ended", () => {
    const claim = madeUpClaim("cooperatesWith", "institution:harbour", { object: the("region:north"), stage: "ENDED" });
    expect(LANGUAGES.map((language) => say(claim, language))).toEqual([
      "Harbour Institute has ceased to cooperate with North Shore.",
      "海港研究所与北岸合作（已终止）。",
      "«Портовый институт» сотрудничает с регионом «Северный берег» (завершено).",
    ]);
  });

  it("puts the date of a planned event inside the plan", () => {
    const claim = madeUpClaim("occurredOn", "event:forum", { stage: "PROPOSED", edtf: "2018" });
    expect(LANGUAGES.map((language) => say(claim, language))).toEqual([
      "There was a proposal for Lantern Forum to take place in 2018.",
      "有此提议：灯火论坛于2018年举行。",
      "Выдвинуто предложение: «Форум фонарей» проходит в 2018 г.",
    ]);
  });

  it("takes the name of another language where its own is missing, and the id where there is none", () => {
    const claim = madeUpClaim("partOf", "event:session", { object: the("event:forum") });
    const chineseOnly = { ...the("event:session"), en: null, zh: "上午会议", ru: null };
    expect(statement(claim, "EN", new Map([[chineseOnly.id, chineseOnly]]))).toBe("上午会议 was part of event:forum.");
  });

  it("tells what stands at a date from what came together over a time", () => {
    const counted = (nature: "STOCK" | "FLOW", period: string | null) =>
      LANGUAGES.map((language) => {
        const figure = madeUpFigure({ measure: "enterprises", unit: "companies", nature, low: 10, high: 10 });
        return say(madeUpClaim("figure", "institution:harbour", { figure: figure.id, period }), language, figure);
      });
    expect(counted("FLOW", "2019")).toEqual([
      "Harbour Institute counts 10 companies (enterprises), in the course of 2019.",
      "2019年内，海港研究所的“企业”数为10家。",
      "«Портовый институт»: показатель «предприятия» — 10 компаний, за 2019 г.",
    ]);
    expect(counted("STOCK", "2019-11")).toEqual([
      "Harbour Institute counts 10 companies (enterprises) in total, as of November 2019.",
      "截至2019年11月，海港研究所的“企业”总数为10家。",
      "«Портовый институт»: показатель «предприятия» — всего 10 компаний, по состоянию на ноябрь 2019 г.",
    ]);
    expect(counted("STOCK", null)[0]).toBe("Harbour Institute counts 10 companies (enterprises) in total.");
  });

  it("dates what an event counts by the event, unless the figure has a period", () => {
    const facts = { figure: "figure:talks", edtf: "2017-06-13/2017-06-16", within: true } as const;
    const talks = madeUpFigure({ low: 60 });
    expect(say(madeUpClaim("figure", "event:forum", facts), "EN", talks)).toMatch(/, between 13 and 16 June 2017\.$/);
    expect(say(madeUpClaim("figure", "event:forum", { ...facts, period: "2017/2018" }), "EN", talks)).toMatch(
      /, from 2017 to 2018\.$/,
    );
  });

  it("says one of a unit in the singular", () => {
    const facts = { measure: "intents", unit: "intents", low: 1, qualifiers: ["at-least"] } as const;
    const said = say(madeUpClaim("figure", "event:forum", { figure: "figure:one" }), "EN", madeUpFigure(facts));
    expect(said).toBe("Lantern Forum counts at least 1 intent.");
  });

  it("never lets a region act without the printed words", () => {
    const facts = { title: "three bureaus" };
    const organised = { ...facts, object: the("event:forum"), capacity: "co-organiser" };
    const presented = { ...facts, object: the("offer:lens"), at: the("event:forum") };
    expect(inAll(madeUpClaim("organised", "region:north", organised))).toEqual([
      "North Shore was a co-organiser (“three bureaus”) of Lantern Forum.",
      "北岸（“three bureaus”）联合举办灯火论坛。",
      "«Северный берег» («three bureaus») — соорганизатор мероприятия «Форум фонарей».",
    ]);
    expect(inAll(madeUpClaim("presented", "region:north", presented))).toEqual([
      "North Shore presented “Lens offer” (as printed: “three bureaus”), at Lantern Forum.",
      "在灯火论坛上，北岸推介“透镜项目”（原文：“three bureaus”）。",
      expect.stringContaining(" (в тексте: «three bureaus»)"),
    ]);
  });

  it("tells who sent a delegation from who sent participants to what others held", () => {
    const sent = (objectKind: string) =>
      inAll(
        madeUpClaim("organised", "institution:harbour", { object: the("event:forum"), objectKind, capacity: "sender" }),
      );
    expect(sent("matchmaking")).toEqual([
      "Harbour Institute sent participants to Lantern Forum.",
      "海港研究所派员参加灯火论坛。",
      "«Портовый институт» направляет участников на мероприятие «Форум фонарей».",
    ]);
    expect(sent("delegation-visit")).toEqual([
      "Harbour Institute was the sender of Lantern Forum.",
      "海港研究所派出灯火论坛。",
      "«Портовый институт» — направляющая сторона мероприятия «Форум фонарей».",
    ]);
  });

  it("says of who made a proposal that they proposed, not that they might", () => {
    const facts = { object: the("programme:beacon"), role: "proposer", stage: "PROPOSED" } as const;
    expect(inAll(madeUpClaim("established", "region:north", facts))).toEqual([
      "North Shore proposed Beacon Plan.",
      "北岸提出信标计划。",
      "«Северный берег» предлагает программу «План „Маяк“».",
    ]);
    const founder = madeUpClaim("established", "region:north", { ...facts, role: "founder" });
    expect(say(founder, "EN")).toBe("There was a proposal for North Shore to be a founder of Beacon Plan.");
  });

  it("says once who it is according to", () => {
    const strong = { object: the("field:optics") };
    expect(inAll(madeUpClaim("strongIn", "region:north", { ...strong, accordingTo: the("person:bo") }))).toEqual([
      "According to Bo Berg, North Shore is strong in optics.",
      "据柏博称，北岸在光学方面具有优势。",
      "Как сообщает Бо Берг, у региона «Северный берег» сильные позиции в области «оптика».",
    ]);
    expect(say(madeUpClaim("strongIn", "region:north", strong), "EN")).toBe(
      "North Shore is said to be strong in optics.",
    );
  });

  it("says where a distinction holds outside what it says", () => {
    expect(inAll(madeUpClaim("distinction", "institution:harbour", { value: "largest plant; scope Shore" }))).toEqual([
      "Harbour Institute is described as “largest plant” in Shore.",
      "海港研究所在Shore范围内被称为“largest plant”。",
      "«Портовый институт» описывается как «largest plant» (в пределах: Shore).",
    ]);
  });

  it("says in Chinese that the host of a visit received it, and what was said in the time of a visit", () => {
    const host = { object: the("event:session"), role: "host" } as const;
    const chinese = (predicate: PredicateName, facts: Partial<ClaimRow>): string =>
      say(madeUpClaim(predicate, "institution:harbour", facts), "ZH");
    expect(chinese("participatedIn", { ...host, objectKind: "site-visit" })).toBe(
      "海港研究所在上午会议期间接待来访方。",
    );
    expect(chinese("participatedIn", { ...host, objectKind: "meeting" })).toBe("海港研究所以接待方身份参加上午会议。");
    const about = { object: the("field:optics"), at: the("event:session") };
    expect(chinese("about", about)).toMatch(/^在上午会议上，/);
    expect(chinese("about", { ...about, atKind: "site-visit" })).toMatch(/^在上午会议期间，/);
  });

  it("says in Russian what kind of thing was presented", () => {
    const facts = { object: the("offer:lens") };
    const russian = (objectKind: string | null): string =>
      say(madeUpClaim("presented", "institution:harbour", { ...facts, objectKind }), "RU");
    expect(["OFFER", "REQUEST", "POST", null].map(russian)).toEqual([
      "«Портовый институт» представляет предложение «Проект линз».",
      "«Портовый институт» представляет запрос «Проект линз».",
      "«Портовый институт» представляет вакансию «Проект линз».",
      "«Портовый институт» представляет «Проект линз».",
    ]);
  });

  it("says in Russian one field as one", () => {
    const facts = { object: the("region:north"), topics: ["field:optics"] };
    expect(say(madeUpClaim("cooperatesWith", "institution:harbour", facts), "RU")).toMatch(/ \(область: «оптика»\)\.$/);
  });

  describe("about an event", () => {
    const named = (en: string) => new Map([...NAMED, ["event:forum", { ...the("event:forum"), en, zh: en, ru: en }]]);
    const inEnglish = (name: string, predicate: PredicateName, subject: string, facts: Partial<ClaimRow>): string =>
      statement(madeUpClaim(predicate, subject, facts), "EN", named(name));

    it.each([
      ["Visit to Harbour Institute", "the visit to Harbour Institute"],
      ["Opening ceremony of the fair", "the opening ceremony of the fair"],
      ["2nd Lantern Forum", "the 2nd Lantern Forum"],
      ["2017 lantern fair", "the 2017 lantern fair"],
      ["Forum Alpbach", "Forum Alpbach"],
      ["Lantern Forum", "Lantern Forum"],
    ])("gives %s the article its first word asks for", (name, inText) => {
      const attended = inEnglish(name, "participatedIn", "person:ada", { object: the("event:forum") });
      expect(attended).toBe(`Ada Lind took part in ${inText} as attendee.`);
      const place = inEnglish(name, "locatedIn", "event:forum", { object: the("region:north") });
      expect(place).toBe(`${inText.replace(/^the/, "The")} took place in North Shore.`);
    });

    it("leaves out a day that its name tells", () => {
      const told = (name: string) =>
        inEnglish(name, "about", "event:forum", { object: the("field:optics"), edtf: "2017-06-01" });
      expect(told("Lantern Forum, 1 June 2017")).toBe("Lantern Forum, 1 June 2017 is about optics.");
      expect(told("Lantern Forum, 11 June 2017")).toMatch(/is about optics, on 1 June 2017\.$/);
      const held = inEnglish("Lantern Forum, 1 June 2017", "occurredOn", "event:forum", { edtf: "2017-06-01" });
      expect(held).toMatch(/took place on 1 June 2017\.$/);
    });
  });

  it("dates a name only by a date of its own", () => {
    const facts = { value: "HI", edtf: "2017-06-07" };
    expect(say(madeUpClaim("named", "institution:harbour", facts), "EN")).toBe("Harbour Institute is named “HI”.");
    expect(say(madeUpClaim("named", "institution:harbour", { ...facts, ownEdtf: "2017-06-07" }), "EN")).toBe(
      "Harbour Institute is named “HI”, on 7 June 2017.",
    );
  });

  it("says where something was said when it happened at another time", () => {
    const facts = { object: the("series:lantern"), at: the("event:session"), atEdtf: "2017-06-01", edtf: "2017-06-13" };
    const heard = madeUpClaim("editionOf", "event:forum", { ...facts, accordingTo: the("person:bo") });
    expect(inAll(heard)).toEqual([
      "According to Bo Berg at Morning session, Lantern Forum is an edition of Lantern series, on 13 June 2017.",
      "据柏博在上午会议上所述，2017年6月13日，灯火论坛是灯火系列的一届。",
      "Как сообщает Бо Берг на мероприятии «Утреннее заседание», «Форум фонарей» — мероприятие серии «Серия „Фонарь“», 13 июня 2017 г.",
    ]);
    expect(say(madeUpClaim("editionOf", "event:forum", facts), "EN")).toMatch(/^As said at Morning session, Lantern/);
    expect(say({ ...heard, atEdtf: "2017-06-13" }, "EN")).toMatch(/series, at Morning session, on 13 June 2017\.$/);
  });

  it("says that a number is unknown when its figure is gone", () => {
    const claim = madeUpClaim("figure", "event:forum", { figure: "figure:gone" });
    expect(statement(claim, "EN", NAMED, null)).toBe("Lantern Forum counts an unknown number.");
  });
});
