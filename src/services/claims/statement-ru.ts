import type { EntityType } from "../../../graph/entity-types.js";
import { capital, russianQuoted, stopped } from "../sentence.js";
import { distinctionOf, isOfAnotherTime, isProposing, isSendingTo } from "./claim-meaning.js";
import type { Stage } from "../../../graph/stages.js";
import type { Grammar, Material, Mention } from "./statement.js";
import {
  CAPACITY_WORDS,
  ROLE_WORDS,
  STAGE_WORDS,
  languageName,
  nameKindWord,
  printedWords,
  wordOf,
} from "./statement-words.js";

/** The noun that carries the case, so that names need not be declined: «в мероприятии «…»». */
interface Noun {
  readonly genitive: string;
  readonly accusative: string;
  readonly instrumental: string;
  readonly prepositional: string;
}

const noun = (genitive: string, accusative: string, instrumental: string, prepositional: string): Noun => ({
  genitive,
  accusative,
  instrumental,
  prepositional,
});

const NOUNS: Readonly<Record<EntityType, Noun>> = {
  Person: noun("лица", "лицо", "лицом", "лице"),
  Institution: noun("организации", "организацию", "организацией", "организации"),
  Region: noun("региона", "регион", "регионом", "регионе"),
  Agreement: noun("документа", "документ", "документом", "документе"),
  Programme: noun("программы", "программу", "программой", "программе"),
  TechnologyField: noun("области", "область", "областью", "области"),
  Opportunity: noun("возможности", "возможность", "возможностью", "возможности"),
  Event: noun("мероприятия", "мероприятие", "мероприятием", "мероприятии"),
  EventSeries: noun("серии", "серию", "серией", "серии"),
};
const THING = noun("объекта", "объект", "объектом", "объекте");

/** A name that is not a person's in quotation marks. */
const quoted = ({ name, type }: Mention): string => (type === "Person" ? name : russianQuoted(name));
const inCase = (mention: Mention, grammaticalCase: keyof Noun): string =>
  `${(mention.type === null ? THING : NOUNS[mention.type])[grammaticalCase]} ${quoted(mention)}`;
const genitive = (mention: Mention): string => inCase(mention, "genitive");
const list = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(", ");
const place = (mention: Mention): string =>
  mention.type === "Region" ? `в ${inCase(mention, "prepositional")}` : `на площадке ${genitive(mention)}`;

const FOUNDING: Readonly<Record<string, string>> = { founder: "учредитель", proposer: "инициатор", issuer: "автор" };

/** What was presented, by kind of opportunity. */
const PRESENTED: Readonly<Record<string, string>> = { OFFER: "предложение ", REQUEST: "запрос ", POST: "вакансию " };

const clauses: Grammar<string>["clauses"] = {
  named: ({ subject, claim }) => {
    const language = claim.language === null ? "" : ` (${languageName(claim.language, "RU")})`;
    const kind = claim.kind === null ? "" : ` (${nameKindWord(claim.kind, "RU")})`;
    return `имя ${genitive(subject)}${language} — «${claim.value ?? ""}»${kind}`;
  },
  affiliatedWith: ({ subject, object, claim }) =>
    `${quoted(subject)} представляет ${inCase(object, "accusative")}${claim.title === null ? "" : ` (должность: «${claim.title}»)`}`,
  participatedIn: ({ subject, object, claim }) => {
    const title = claim.title === null ? "" : ` («${claim.title}»)`;
    const role = wordOf(ROLE_WORDS.RU, claim.role, "attendee");
    return `${quoted(subject)}${title} участвует в ${inCase(object, "prepositional")} в роли ${role}`;
  },
  organised: ({ subject, object, claim }) => {
    const who = `${quoted(subject)}${claim.title === null ? "" : ` («${claim.title}»)`}`;
    if (isSendingTo(claim)) return `${who} направляет участников на ${inCase(object, "accusative")}`;
    return `${who} — ${wordOf(CAPACITY_WORDS.RU, claim.capacity, "unspecified")} ${genitive(object)}`;
  },
  occurredOn: ({ subject, date }) => `${quoted(subject)} проходит${date === null ? "" : ` ${date}`}`,
  locatedIn: ({ subject, object }) =>
    `${quoted(subject)} ${subject.type === "Event" ? "проходит" : "находится"} ${place(object)}`,
  partOf: ({ subject, object, claim }) => {
    const kinds: Readonly<Record<string, string>> = {
      unit: "подразделение",
      subordinate: "подведомственная структура",
    };
    return `${quoted(subject)} — ${kinds[claim.kind ?? ""] ?? "часть"} ${genitive(object)}`;
  },
  editionOf: ({ subject, object, claim }) =>
    `${quoted(subject)} — ${claim.ordinal === null ? "" : `${claim.ordinal}-е `}мероприятие ${genitive(object)}`,
  partyTo: ({ subject, object }) => `${quoted(subject)} — сторона ${genitive(object)}`,
  signed: ({ subject, object, onBehalfOf }) =>
    `${quoted(subject)} подписывает ${inCase(object, "accusative")}${onBehalfOf === null ? "" : ` от имени ${genitive(onBehalfOf)}`}`,
  about: ({ subject, object }) => `${quoted(subject)} касается ${genitive(object)}`,
  established: ({ subject, object, claim }) =>
    isProposing(claim)
      ? `${quoted(subject)} предлагает ${inCase(object, "accusative")}`
      : `${quoted(subject)} — ${FOUNDING[claim.role ?? "founder"] ?? "учредитель"} ${genitive(object)}`,
  reached: ({ subject, claim }) =>
    `${quoted(subject)} достигает стадии «${claim.stage === null ? "" : STAGE_WORDS.RU[claim.stage]}»`,
  memberOf: ({ subject, object }) => `${quoted(subject)} — член ${genitive(object)}`,
  cooperatesWith: ({ subject, object, topics }) =>
    `${quoted(subject)} сотрудничает с ${inCase(object, "instrumental")}${topics.length === 0 ? "" : ` (${topics.length === 1 ? "область" : "области"}: ${list(topics)})`}`,
  implements: ({ subject, object }) => `${quoted(subject)} реализует ${inCase(object, "accusative")}`,
  supports: ({ subject, object }) => `${quoted(subject)} поддерживает ${inCase(object, "accusative")}`,
  mirrors: ({ subject, object }) => `${quoted(subject)} — зеркальная площадка ${genitive(object)}`,
  strongIn: ({ subject, object, accordingTo }) =>
    `у ${genitive(subject)}${accordingTo === null ? ", как утверждается," : ""} сильные позиции в ${inCase(object, "prepositional")}`,
  prioritises: ({ subject, object }) => `${quoted(subject)} считает приоритетом ${inCase(object, "accusative")}`,
  worksIn: ({ subject, object }) => `${quoted(subject)} работает в ${inCase(object, "prepositional")}`,
  presented: ({ subject, object, claim }) =>
    `${quoted(subject)} представляет ${PRESENTED[claim.objectKind ?? ""] ?? ""}${quoted(object)}`,
  figure: ({ subject, figure }) => {
    if (figure === null) return `${quoted(subject)}: число неизвестно`;
    const { measure, amount, of, nature } = figure;
    const parts = of.length === 0 ? "" : ` (${list(of)})`;
    return `${quoted(subject)}: показатель «${measure}»${parts} — ${nature === "STOCK" ? "всего " : ""}${amount}`;
  },
  distinction: ({ subject, claim }) => {
    const { text, scope } = distinctionOf(claim);
    return `${quoted(subject)} описывается как «${text}»${scope === null ? "" : ` (в пределах: ${scope})`}`;
  },
  broader: ({ subject, object }) => `для ${genitive(subject)} более широкая область — ${quoted(object)}`,
  related: ({ subject, object }) => `${quoted(subject)} и ${quoted(object)} — связанные области`,
};

/** Stages below signing, where the thing itself is not yet so. */
const NOT_YET: Partial<Record<Stage, string>> = {
  MENTIONED: "упомянута возможность: ",
  WISHED: "высказано пожелание: ",
  PROPOSED: "выдвинуто предложение: ",
  NEGOTIATING: "ведутся переговоры: ",
  INTENT: "заявлено намерение: ",
};

function sentence(material: Material, clause: string): string {
  const { claim, stage, date } = material;
  const notYet = stage === null ? undefined : NOT_YET[stage];
  const { source, where } = setting(material);
  const when = date === null || claim.predicate === "occurredOn" ? "" : `, ${date}`;
  const mark = stage === null || notYet ? "" : ` (${STAGE_WORDS.RU[stage]})`;
  const basis = claim.basis === "INFERRED" ? " (вывод составителя)" : "";
  const text = `${source}${notYet ?? ""}${clause}${printedWords(claim, "RU")}${where}${when}${mark}${basis}`;
  return stopped(capital(text));
}

/** Who says so, and where: the place stands with what was done there, or with who spoke there of another time. */
function setting({ claim, at, accordingTo }: Material): { readonly source: string; readonly where: string } {
  const place = at === null ? "" : `на ${inCase(at, "prepositional")}`;
  if (at === null || !isOfAnotherTime(claim))
    return {
      source: accordingTo === null ? "" : `как сообщает ${quoted(accordingTo)}, `,
      where: at === null ? "" : ` (${place})`,
    };
  return {
    source: `как ${accordingTo === null ? "сказано" : `сообщает ${quoted(accordingTo)}`} ${place}, `,
    where: "",
  };
}

/** Russian: a whole clause whose nouns take the case while names stay as they are. */
export const RUSSIAN: Grammar<string> = { clauses, sentence };
