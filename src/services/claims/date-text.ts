import type { InEveryLanguage, Language } from "../language.js";

/** A day, month or year of an EDTF level 1 date. */
interface Point {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** How one language says points and spans of time. */
interface Manner {
  /** Without preposition. */
  readonly day: (point: Point) => string;
  readonly at: (point: Point) => string;
  readonly asOf: (point: Point) => string;
  readonly during: (point: Point) => string;
  readonly span: (from: Point, to: Point, within: boolean) => string;
  /** Some day of a year or month, by a last day of it. */
  readonly inBy: (from: Point, to: Point) => string;
  readonly since: (point: Point) => string;
  readonly until: (point: Point) => string;
  readonly uncertain: string;
}

/** What a date is said of: what happened at it, how things stood by it, or what came together in the course of it. */
export type DateUse = "at" | "asOf" | "during";

const POINT = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[?~%]?$/;

/**
 * A date of EDTF level 1 in words, with its preposition: “on 7 June 2017”, “between 10 and 17 November 2019”.
 * `within` turns a span into some day of it;
 * `use` words a day, month or year, as “as of November 2019”, and leaves spans alone. Null for no date; an EDTF form outside the record's stays as written.
 */
export function dateText(edtf: string | null, within: boolean, language: Language, use: DateUse = "at"): string | null {
  if (edtf === null) return null;
  const manner = MANNERS[language];
  const said = say(edtf, within, manner, use);
  if (said === null) return edtf;
  return /[?~%]/.test(edtf) ? `${said}${manner.uncertain}` : said;
}

/** A single certain day in words without its preposition, as the name of an event may give it; null for any other date. */
export function dayText(edtf: string | null, language: Language): string | null {
  const day = edtf === null || !/^\d{4}-\d{2}-\d{2}$/.test(edtf) ? null : point(edtf);
  return day && MANNERS[language].day(day);
}

function say(edtf: string, within: boolean, manner: Manner, use: DateUse): string | null {
  const [first = "", second] = edtf.split("/");
  const from = point(first);
  if (second === undefined) return from && manner[use](from);
  const to = point(second);
  if (from && to) return within && contains(from, to) ? manner.inBy(from, to) : manner.span(from, to, within);
  if (from) return manner.since(from);
  return to && manner.until(to);
}

/** True of a year or month and a month or day in it. */
const contains = (whole: Point, part: Point): boolean =>
  whole.year === part.year &&
  (whole.month === null ? part.month !== null : whole.month === part.month && whole.day === null && part.day !== null);

function point(text: string): Point | null {
  const match = POINT.exec(text);
  if (!match) return null;
  const [, year = "", month, day] = match;
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
}

const EN_MONTHS = "January February March April May June July August September October November December".split(" ");
const RU_MONTHS = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" ");
const RU_GENITIVE = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");
const RU_PREPOSITIONAL = "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре".split(" ");
const monthOf = (months: readonly string[], point: Point): string => months[(point.month ?? 0) - 1] ?? "";
const words = (...parts: (string | number | null)[]): string =>
  parts.filter((part) => part !== null && part !== "").join(" ");

/** What the first point of a span need not repeat of the second. */
function shared(from: Point, to: Point): "none" | "year" | "month" {
  if (from.year !== to.year || from.month === null) return "none";
  return from.month === to.month && from.day !== null && to.day !== null ? "month" : "year";
}

const english = (point: Point): string => words(point.day, monthOf(EN_MONTHS, point), point.year);
function englishStart(from: Point, to: Point): string {
  const repeated = shared(from, to);
  if (repeated === "none") return english(from);
  return words(from.day, repeated === "month" ? null : monthOf(EN_MONTHS, from));
}

const chinese = ({ year, month, day }: Point): string =>
  `${year}年${month === null ? "" : `${month}月`}${day === null ? "" : `${day}日`}`;
function chineseEnd(from: Point, to: Point): string {
  const repeated = shared(from, to);
  if (repeated === "month") return `${to.day}日`;
  return repeated === "year" ? chinese(to).replace(/^\d+年/, "") : chinese(to);
}

/** A point in the case that `months` are in; a year alone needs no case. */
const russian = (point: Point, months: readonly string[]): string =>
  words(point.day, monthOf(point.day === null ? months : RU_GENITIVE, point), `${point.year} г.`);
function russianStart(from: Point, to: Point): string {
  const repeated = shared(from, to);
  if (repeated === "none") return russian(from, RU_GENITIVE);
  return words(from.day, repeated === "month" ? null : monthOf(RU_GENITIVE, from));
}

const MANNERS: InEveryLanguage<Manner> = {
  EN: {
    day: english,
    at: (point) => `${point.day === null ? "in" : "on"} ${english(point)}`,
    asOf: (point) => `as of ${english(point)}`,
    during: (point) => `in the course of ${english(point)}`,
    span: (from, to, within) =>
      within
        ? `between ${englishStart(from, to)} and ${english(to)}`
        : `from ${englishStart(from, to)} to ${english(to)}`,
    inBy: (from, to) => `in ${english(from)}, by ${words(to.day, monthOf(EN_MONTHS, to))}`,
    since: (point) => `since ${english(point)}`,
    until: (point) => `until ${english(point)}`,
    uncertain: " (date uncertain)",
  },
  ZH: {
    day: chinese,
    at: chinese,
    asOf: (point) => `截至${chinese(point)}`,
    during: (point) => `${chinese(point)}内`,
    span: (from, to, within) => `${chinese(from)}至${chineseEnd(from, to)}${within ? "期间" : ""}`,
    inBy: (from, to) => `${chinese(from)}（截至${chinese(to).replace(/^\d+年/, "")}）`,
    since: (point) => `${chinese(point)}起`,
    until: (point) => `截至${chinese(point)}`,
    uncertain: "（日期不确定）",
  },
  RU: {
    day: (point) => words(point.day, monthOf(RU_GENITIVE, point), point.year),
    at: (point) => (point.day === null ? `в ${russian(point, RU_PREPOSITIONAL)}` : russian(point, RU_GENITIVE)),
    asOf: (point) => `по состоянию на ${russian(point, point.day === null ? RU_MONTHS : RU_GENITIVE)}`,
    during: (point) => `за ${russian(point, RU_MONTHS)}`,
    span: (from, to, within) => `${within ? "в период " : ""}с ${russianStart(from, to)} по ${russian(to, RU_MONTHS)}`,
    inBy: (from, to) => `в ${russian(from, RU_PREPOSITIONAL)}, не позднее ${words(to.day, monthOf(RU_GENITIVE, to))}`,
    since: (point) => `с ${russian(point, RU_GENITIVE)}`,
    until: (point) => `до ${russian(point, RU_GENITIVE)}`,
    uncertain: " (дата не точна)",
  },
};
