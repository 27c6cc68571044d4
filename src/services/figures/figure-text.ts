import type { InEveryLanguage, Language } from "../language.js";
import type { Interval, Qualifier } from "./figure.js";

/** How one language says a number with its hedges. */
interface Manner {
  readonly locale: string;
  readonly unknown: string;
  readonly between: (low: string, high: string) => string;
  readonly moreThanUpTo: (low: string, high: string) => string;
  readonly moreThanBelow: (low: string, high: string) => string;
  readonly atLeast: (number: string) => string;
  readonly moreThan: (number: string, isRound: boolean) => string;
  readonly aboutAndMore: (number: string, isRound: boolean) => string;
  readonly nearly: (number: string) => string;
  readonly about: (number: string) => string;
  readonly upTo: (number: string) => string;
  readonly aboutRange: (range: string) => string;
}

const MANNERS: InEveryLanguage<Manner> = {
  EN: {
    locale: "en",
    unknown: "an unknown number",
    between: (low, high) => `${low} to ${high}`,
    moreThanUpTo: (low, high) => `more than ${low}, up to ${high}`,
    moreThanBelow: (low, high) => `more than ${low} but below ${high}`,
    atLeast: (number) => `at least ${number}`,
    moreThan: (number) => `more than ${number}`,
    aboutAndMore: (number) => `about ${number} or more`,
    nearly: (number) => `nearly ${number}`,
    about: (number) => `about ${number}`,
    upTo: (number) => `up to ${number}`,
    aboutRange: (range) => `about ${range}`,
  },
  ZH: {
    locale: "zh",
    unknown: "数目不详",
    between: (low, high) => `${low}至${high}`,
    moreThanUpTo: (low, high) => `超过${low}，至多${high}`,
    moreThanBelow: (low, high) => `超过${low}，不到${high}`,
    atLeast: (number) => `至少${number}`,
    moreThan: (number, isRound) => (isRound ? `${number}多` : `超过${number}`),
    aboutAndMore: (number, isRound) => (isRound ? `约${number}余` : `约${number}以上`),
    nearly: (number) => `近${number}`,
    about: (number) => `约${number}`,
    upTo: (number) => `至多${number}`,
    aboutRange: (range) => `约${range}`,
  },
  RU: {
    locale: "ru",
    unknown: "неизвестное число",
    between: (low, high) => `от ${low} до ${high}`,
    moreThanUpTo: (low, high) => `более ${low}, но не более ${high}`,
    moreThanBelow: (low, high) => `более ${low}, но менее ${high}`,
    atLeast: (number) => `не менее ${number}`,
    moreThan: (number) => `более ${number}`,
    aboutAndMore: (number) => `около ${number} и более`,
    nearly: (number) => `почти ${number}`,
    about: (number) => `около ${number}`,
    upTo: (number) => `до ${number}`,
    aboutRange: (range) => `примерно ${range}`,
  },
};

/**
 * The number as a reader of the language would say it, without its unit: “more than 70”, “近40”, «около 130».
 * A bound that is not known is not shown; with none known, words that say so.
 */
export function figureText(figure: Interval, language: Language): string {
  const manner = MANNERS[language];
  const has = (qualifier: Qualifier): boolean => figure.qualifiers.includes(qualifier);
  const { low, high } = figure;
  const write = (number: number): string =>
    new Intl.NumberFormat(manner.locale, { maximumFractionDigits: 6 }).format(number);
  if (low !== null && high !== null && low !== high) return rangeText(manner, has, write(low), write(high));
  const number = low ?? high;
  if (number === null) return manner.unknown;
  if (has("about") && (has("more-than") || has("at-least"))) return manner.aboutAndMore(write(number), isRound(number));
  if (has("more-than")) return manner.moreThan(write(number), isRound(number));
  if (has("at-least")) return manner.atLeast(write(number));
  if (has("nearly")) return manner.nearly(write(number));
  if (has("up-to")) return manner.upTo(write(number));
  if (has("about")) return manner.about(write(number));
  return oneBound(figure, manner, write(number));
}

/** Both bounds, each with its hedge: “6 to nearly 46”, “more than 6, up to 46”. */
function rangeText(manner: Manner, has: (qualifier: Qualifier) => boolean, low: string, high: string): string {
  const range = manner.between(low, has("nearly") ? manner.nearly(high) : high);
  if (has("about")) return manner.aboutRange(range);
  if (!has("more-than")) return range;
  return has("nearly") ? manner.moreThanBelow(low, high) : manner.moreThanUpTo(low, high);
}

/** A bound without a hedge still says which side is open. */
function oneBound({ low, high }: Interval, manner: Manner, number: string): string {
  if (high === null) return manner.atLeast(number);
  return low === null ? manner.upTo(number) : number;
}

/** Only after a round number does Chinese say 多. */
const isRound = (number: number): boolean => number >= 10 && number % 10 === 0;
