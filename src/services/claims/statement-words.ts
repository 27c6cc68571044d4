import type { Capacity, Role } from "../../../graph/predicates.js";
import type { Stage } from "../../../graph/stages.js";
import type { InEveryLanguage, Language } from "../language.js";
import type { ClaimRow } from "./claim.js";

/** The words of the vocabulary in the three languages, in the form that the sentences need them in. */
type Words<K extends string> = InEveryLanguage<Readonly<Record<K, string>>>;

/** What somebody was at an event; Russian in the genitive (“in the role of …”). */
export const ROLE_WORDS: Words<Role> = {
  EN: {
    leader: "leader",
    member: "member",
    host: "host",
    guest: "guest",
    companion: "companion",
    speaker: "speaker",
    chair: "chair",
    unveiler: "unveiler",
    attendee: "attendee",
    exhibitor: "exhibitor",
    press: "press",
  },
  ZH: {
    leader: "领队",
    member: "成员",
    host: "接待方",
    guest: "来宾",
    companion: "陪同人员",
    speaker: "发言人",
    chair: "主持人",
    unveiler: "揭牌人",
    attendee: "与会者",
    exhibitor: "参展方",
    press: "媒体",
  },
  RU: {
    leader: "руководителя",
    member: "члена делегации",
    host: "принимающей стороны",
    guest: "гостя",
    companion: "сопровождающего",
    speaker: "докладчика",
    chair: "председателя",
    unveiler: "открывающего",
    attendee: "участника",
    exhibitor: "экспонента",
    press: "прессы",
  },
};

/** What an organiser did: Chinese as a verb, English and Russian as a noun. */
export const CAPACITY_WORDS: Words<Capacity> = {
  EN: {
    principal: "the principal organiser",
    undertaker: "the undertaking organiser",
    executor: "the executing organiser",
    "co-organiser": "a co-organiser",
    commissioner: "the commissioner",
    supporter: "a supporter",
    sender: "the sender",
    unspecified: "an organiser",
  },
  ZH: {
    principal: "主办",
    undertaker: "承办",
    executor: "具体承办",
    "co-organiser": "联合举办",
    commissioner: "委托举办",
    supporter: "支持举办",
    sender: "派出",
    unspecified: "组织",
  },
  RU: {
    principal: "главный организатор",
    undertaker: "ответственный организатор",
    executor: "исполнитель",
    "co-organiser": "соорганизатор",
    commissioner: "заказчик",
    supporter: "поддерживающая сторона",
    sender: "направляющая сторона",
    unspecified: "организатор",
  },
};

/** A stage as a word that can stand alone. */
export const STAGE_WORDS: Words<Stage> = {
  EN: {
    MENTIONED: "mentioned",
    WISHED: "wished for",
    PROPOSED: "proposed",
    NEGOTIATING: "under negotiation",
    INTENT: "intended",
    SIGNED: "signed",
    LAUNCHED: "launched",
    OPERATING: "in operation",
    ENDED: "ended",
  },
  ZH: {
    MENTIONED: "提及",
    WISHED: "有意愿",
    PROPOSED: "提议",
    NEGOTIATING: "商谈中",
    INTENT: "意向",
    SIGNED: "已签署",
    LAUNCHED: "已启动",
    OPERATING: "运行中",
    ENDED: "已终止",
  },
  RU: {
    MENTIONED: "упомянуто",
    WISHED: "желательно",
    PROPOSED: "предложено",
    NEGOTIATING: "переговоры",
    INTENT: "намерение",
    SIGNED: "подписано",
    LAUNCHED: "запущено",
    OPERATING: "действует",
    ENDED: "завершено",
  },
};

const NAME_KIND_WORDS: Words<string> = {
  EN: {
    preferred: "preferred name",
    alias: "alias",
    "as-printed": "as printed",
    abbreviation: "abbreviation",
    transliteration: "transliteration",
  },
  ZH: { preferred: "首选名称", alias: "别名", "as-printed": "原文写法", abbreviation: "简称", transliteration: "音译" },
  RU: {
    preferred: "основное имя",
    alias: "другое имя",
    "as-printed": "как в печати",
    abbreviation: "сокращение",
    transliteration: "транслитерация",
  },
};

const MEASURE_WORDS: Words<string> = {
  EN: {},
  ZH: {
    attendance: "出席",
    members: "成员",
    talks: "洽谈",
    experts: "专家",
    exhibitors: "参展方",
    companions: "陪同人员",
    "declared-projects": "申报项目",
    enterprises: "企业",
    "cooperation-projects": "合作项目",
    "talk-counterparts": "洽谈对象",
    counterparts: "对接方",
    "sites-visited": "走访单位",
    intents: "意向",
    offers: "推介项目",
    plans: "规划",
    area: "面积",
  },
  RU: {
    attendance: "участники",
    members: "члены",
    talks: "переговоры",
    experts: "эксперты",
    exhibitors: "экспоненты",
    companions: "сопровождающие",
    "declared-projects": "заявленные проекты",
    enterprises: "предприятия",
    "cooperation-projects": "совместные проекты",
    "talk-counterparts": "партнёры по переговорам",
    counterparts: "партнёры",
    "sites-visited": "посещённые организации",
    intents: "намерения",
    offers: "предложения",
    plans: "планы",
    area: "площадь",
  },
};

/** One of each unit. */
const ENGLISH_ONE: Readonly<Record<string, string>> = {
  people: "person",
  companies: "company",
  institutions: "institution",
  talks: "talk",
  projects: "project",
  intents: "intent",
};

const CHINESE_UNITS: Readonly<Record<string, string>> = {
  people: "人",
  companies: "家企业",
  institutions: "家机构",
  talks: "场洽谈",
  projects: "个项目",
  intents: "项意向",
};

/** One, few and many of each unit; the second is also the genitive singular. */
const RUSSIAN_UNITS: Readonly<Record<string, readonly [string, string, string]>> = {
  people: ["человек", "человека", "человек"],
  companies: ["компания", "компании", "компаний"],
  institutions: ["организация", "организации", "организаций"],
  talks: ["беседа", "беседы", "бесед"],
  projects: ["проект", "проекта", "проектов"],
  intents: ["намерение", "намерения", "намерений"],
};

/** The word of a vocabulary entry; that of `otherwise` when the claim has none. */
export function wordOf<K extends string>(words: Readonly<Record<K, string>>, key: string | null, otherwise: K): string {
  return key !== null && isKey(words, key) ? words[key] : words[otherwise];
}

function isKey<K extends string>(words: Readonly<Record<K, string>>, key: string): key is K {
  return Object.hasOwn(words, key);
}

const AS_PRINTED: InEveryLanguage<(words: string) => string> = {
  EN: (words) => ` (as printed: “${words}”)`,
  ZH: (words) => `（原文：“${words}”）`,
  RU: (words) => ` (в тексте: «${words}»)`,
};

/** The printed words of a claim after its clause, so that a region never acts without them; nothing where the clause has them. */
export function printedWords({ predicate, title }: ClaimRow, language: Language): string {
  const isInClause = ["affiliatedWith", "participatedIn", "organised"].includes(predicate);
  return title === null || isInClause ? "" : AS_PRINTED[language](title);
}

const spaced = (id: string): string => id.replaceAll("-", " ");

/** The kind of a name in words; a kind nobody has translated stays as it is. */
export const nameKindWord = (kind: string, language: Language): string =>
  NAME_KIND_WORDS[language][kind] ?? spaced(kind);

/** A measure in words; one nobody has translated stays in English. */
export const measureWord = (measure: string, language: Language): string =>
  MEASURE_WORDS[language][measure] ?? spaced(measure);

/** The number text with its unit; `number` decides the English and Russian form, `isGenitive` is true after “more than”, “about”, “up to”. */
export function withUnit(
  text: string,
  unit: string,
  number: number | null,
  isGenitive: boolean,
  language: Language,
): string {
  if (language === "ZH") return `${text}${CHINESE_UNITS[unit] ?? ` ${spaced(unit)}`}`;
  const forms = language === "RU" ? RUSSIAN_UNITS[unit] : undefined;
  if (!forms)
    return `${text} ${language === "EN" && number === 1 ? (ENGLISH_ONE[unit] ?? spaced(unit)) : spaced(unit)}`;
  const plural = new Intl.PluralRules("ru").select(number ?? 0);
  if (isGenitive) return `${text} ${plural === "one" ? forms[1] : forms[2]}`;
  return `${text} ${plural === "one" ? forms[0] : plural === "few" ? forms[1] : forms[2]}`;
}

/** The name of a language (BCP 47) in a language; the tag itself when nobody knows it. */
export function languageName(tag: string, language: Language): string {
  try {
    return new Intl.DisplayNames([language.toLowerCase()], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
