import type { Stage } from "../../../graph/stages.js";
import { STAGE_WORDS } from "../claims/statement-words.js";
import type { InEveryLanguage, Language } from "../language.js";
import { russianQuoted, stopped } from "../sentence.js";
import type { WhyNotQuestion, WhyNotRule } from "./verdict.js";

/** What an explanation is written from; names are in its language already. */
export interface Explained {
  readonly question: WhyNotQuestion;
  readonly rule: WhyNotRule;
  readonly stage: Stage | null;
  readonly absent: string;
  /** Null where the answer is of everybody, or of the home institutions. */
  readonly of: string | null;
  readonly asOf: string;
}

/** The two names, in Russian with quotation marks, and the date, as sentences use them. */
interface Named {
  readonly x: string;
  readonly y: string;
  /** The second in the genitive. */
  readonly ofY: string;
  readonly day: string;
  /** In words. */
  readonly stage: string;
}
/** Without full stop. */
type Sentences = Readonly<Record<WhyNotRule, (named: Named) => string>>;

const EN: Sentences = {
  NONE: ({ x, y }) => `${x} is in the answer for ${y}`,
  SELF: ({ x, y }) => (x === y ? `${x} is itself what is asked about` : `${x} and ${y} belong to one institution`),
  THROUGH_KIN: ({ x, y }) => `In the answer for ${y} stands not ${x} but a unit of it, or what it is a unit of`,
  NOT_AN_INSTITUTION: ({ x }) => `${x} is no institution, and only institutions are suggested`,
  PRESENT_PARTNER: ({ x, y }) => `${x} and ${y} are partners already, and present partners were not asked for`,
  HOME_SIDE: ({ x, y }) => `${x} and ${y} are both home institutions, and none is suggested to another`,
  PLANNED: ({ x, day }) => `${x} was only planned by ${day}`,
  FIELDS: ({ x, y }) => `${x} shares none of the fields asked for with ${y}`,
  REGIONS: ({ x }) => `${x} lies in none of the regions asked for`,
  STATED_TOGETHER: ({ x, y }) => `One article names ${x} and ${y} in the same field, so there is nothing to find out`,
  NO_SUPPLY_FOR_DEMAND: ({ x, y }) => `${x} and ${y} hold near fields, but neither looks for what the other brings`,
  NO_REASON: ({ x, y, day }) => `Nothing that counts by ${day} speaks for ${x} and ${y} meeting`,
  NO_CLAIM: ({ x, y, day }) => `No claim that counts by ${day} joins ${x} with ${y} in this way`,
  BELOW_STAGE: ({ x, y, stage }) =>
    `${x} and ${y} have come no further than “${stage}”, which is below the stage asked for`,
  ENDED: ({ x, y }) => `What joined ${x} and ${y} has ended`,
  NOT_ENDED: ({ x, y }) => `What joins ${x} and ${y} has not ended, and only what has was asked for`,
  NO_PEOPLE_KNOWN: ({ x, y, day }) => `Nobody of ${x}, or nobody of ${y}, is known by ${day}`,
  SAME_PERSON: ({ x, y }) => `The people known of ${x} are also those known of ${y}, and a chain joins two sides`,
  ONLY_INFERRED: ({ x, y }) => `From ${y} only ties that nobody stated lead to ${x}`,
  BEYOND_HOPS: ({ x, y }) => `The chains from ${y} to ${x} are longer than asked for`,
  NO_CHAIN: ({ x, y, day }) => `No chain of people leads from ${y} to ${x} by ${day}`,
  NOT_YET: ({ x, day }) => `What puts ${x} into the answer counts only after ${day}; ask as of a later date`,
};

const ZH: Sentences = {
  NONE: ({ x, y }) => `${x}在${y}的答案之中`,
  SELF: ({ x, y }) => (x === y ? `${x}就是所问的对象本身` : `${x}与${y}属于同一机构`),
  THROUGH_KIN: ({ x, y }) => `${y}的答案中列出的不是${x}，而是其下属单位或上级单位`,
  NOT_AN_INSTITUTION: ({ x }) => `${x}不是机构，只推荐机构`,
  PRESENT_PARTNER: ({ x, y }) => `${x}与${y}已是合作伙伴，未要求列出现有伙伴`,
  HOME_SIDE: ({ x, y }) => `${x}和${y}同属我方机构，我方机构之间不互相推荐`,
  PLANNED: ({ x, day }) => `截至${day}，${x}尚在规划`,
  FIELDS: ({ x, y }) => `${x}与${y}没有所选的共同领域`,
  REGIONS: ({ x }) => `${x}不在所选地区`,
  STATED_TOGETHER: ({ x, y }) => `同一篇文章已在同一领域提到${x}和${y}，无需再发现`,
  NO_SUPPLY_FOR_DEMAND: ({ x, y }) => `${x}与${y}领域相近，但一方所供并非另一方所需`,
  NO_REASON: ({ x, y, day }) => `截至${day}，没有理由说明${x}与${y}应当接触`,
  NO_CLAIM: ({ x, y, day }) => `截至${day}，没有任何陈述这样联系${x}与${y}`,
  BELOW_STAGE: ({ x, y, stage }) => `${x}与${y}只到“${stage}”阶段，低于所要求的阶段`,
  ENDED: ({ x, y }) => `${x}与${y}之间的合作已结束`,
  NOT_ENDED: ({ x, y }) => `${x}与${y}之间的合作尚未结束，而所问仅限已结束的合作`,
  NO_PEOPLE_KNOWN: ({ x, y, day }) => `截至${day}，${x}或${y}没有已知人员`,
  SAME_PERSON: ({ x, y }) => `${x}的已知人员也是${y}的人员，而人脉链须连接两方`,
  ONLY_INFERRED: ({ x, y }) => `从${y}到${x}只有推断出的联系`,
  BEYOND_HOPS: ({ x, y }) => `从${y}到${x}的人脉链超出所要求的长度`,
  NO_CHAIN: ({ x, y, day }) => `截至${day}，没有从${y}到${x}的人脉链`,
  NOT_YET: ({ x, day }) => `使${x}进入答案的陈述在${day}之后才生效；请用更晚的日期提问`,
};

const RU: Sentences = {
  NONE: ({ x, ofY }) => `${x} есть в ответе для ${ofY}`,
  SELF: ({ x, y }) => (x === y ? `${x} — это то, о чём спрашивают` : `${x} и ${y} относятся к одной организации`),
  THROUGH_KIN: ({ x, ofY }) =>
    `В ответе для ${ofY} стоит не ${x}, а его подразделение или организация, в которую оно входит`,
  NOT_AN_INSTITUTION: ({ x }) => `${x} не организация, а предлагаются только организации`,
  PRESENT_PARTNER: ({ x, y }) => `${x} и ${y} уже партнёры, а нынешние партнёры не запрошены`,
  HOME_SIDE: ({ x, y }) => `${x} и ${y} — организации нашей стороны, друг другу они не предлагаются`,
  PLANNED: ({ x, day }) => `На ${day} ${x} только планируется`,
  FIELDS: ({ x, ofY }) => `У ${x} и ${ofY} нет общих областей из запрошенных`,
  REGIONS: ({ x }) => `${x} не находится ни в одном из запрошенных регионов`,
  STATED_TOGETHER: ({ x, ofY }) => `Одна статья уже называет ${x} и ${ofY} в одной области: искать нечего`,
  NO_SUPPLY_FOR_DEMAND: ({ x, ofY }) =>
    `Области ${x} и ${ofY} близки, но ни одна сторона не ищет того, что даёт другая`,
  NO_REASON: ({ x, ofY, day }) => `На ${day} ничто не говорит за встречу ${x} и ${ofY}`,
  NO_CLAIM: ({ x, ofY, day }) => `На ${day} ни одно утверждение так не связывает ${x} и ${ofY}`,
  BELOW_STAGE: ({ x, y, stage }) => `${x} и ${y} дошли лишь до стадии «${stage}»: это ниже запрошенной стадии`,
  ENDED: ({ x, ofY }) => `То, что связывало ${x} и ${ofY}, завершено`,
  NOT_ENDED: ({ x, ofY }) => `То, что связывает ${x} и ${ofY}, не завершено, а запрошено только завершённое`,
  NO_PEOPLE_KNOWN: ({ x, ofY, day }) => `На ${day} неизвестны люди ${x} или ${ofY}`,
  SAME_PERSON: ({ x, ofY }) => `Известные люди ${x} и ${ofY} одни и те же, а цепочка соединяет две стороны`,
  ONLY_INFERRED: ({ x, ofY }) => `От ${ofY} к ${x} ведут только предполагаемые связи`,
  BEYOND_HOPS: ({ x, ofY }) => `Цепочки от ${ofY} до ${x} длиннее запрошенного`,
  NO_CHAIN: ({ x, ofY, day }) => `На ${day} цепочки людей от ${ofY} до ${x} нет`,
  NOT_YET: ({ x, day }) => `То, что вводит ${x} в ответ, действует только после ${day}; спросите на более позднюю дату`,
};

const SENTENCES: InEveryLanguage<Sentences> = { EN, ZH, RU };
/** Of cooperations with anybody, what would read oddly of two. */
const ALONE: InEveryLanguage<Partial<Sentences>> = {
  EN: {
    NONE: ({ x }) => `${x} is in the answer`,
    NO_CLAIM: ({ x, day }) => `No claim that counts by ${day} tells of a cooperation of ${x}`,
    BELOW_STAGE: ({ x, stage }) =>
      `No cooperation of ${x} has come further than “${stage}”, which is below the stage asked for`,
    ENDED: ({ x }) => `The cooperations of ${x} have ended`,
    NOT_ENDED: ({ x }) => `No cooperation of ${x} has ended, and only what has was asked for`,
  },
  ZH: {
    NONE: ({ x }) => `${x}在答案之中`,
    NO_CLAIM: ({ x, day }) => `截至${day}，没有任何陈述提到${x}的合作`,
    BELOW_STAGE: ({ x, stage }) => `${x}的合作最多只到“${stage}”阶段，低于所要求的阶段`,
    ENDED: ({ x }) => `${x}的合作已结束`,
    NOT_ENDED: ({ x }) => `${x}的合作均未结束，而所问仅限已结束的合作`,
  },
  RU: {
    NONE: ({ x }) => `${x} есть в ответе`,
    NO_CLAIM: ({ x, day }) => `На ${day} ни одно утверждение не говорит о сотрудничестве ${x}`,
    BELOW_STAGE: ({ x, stage }) => `Сотрудничество ${x} дошло лишь до стадии «${stage}»: это ниже запрошенной стадии`,
    ENDED: ({ x }) => `Сотрудничество ${x} завершено`,
    NOT_ENDED: ({ x }) => `Сотрудничество ${x} не завершено, а запрошено только завершённое`,
  },
};
/** Who is meant where nobody is named, in the nominative and the genitive, which only Russian tells apart. */
interface Unnamed {
  readonly is: string;
  readonly of: string;
}
const same = (words: string): Unnamed => ({ is: words, of: words });
const US: InEveryLanguage<Unnamed> = {
  EN: same("our side"),
  ZH: same("我方"),
  RU: { is: "наша сторона", of: "нашей стороны" },
};
const ANYBODY: InEveryLanguage<Unnamed> = {
  EN: same("anybody"),
  ZH: same("任何一方"),
  RU: { is: "кто-либо", of: "кого-либо" },
};

/** Returns one sentence that says why an entity is in an answer or not, in the language. */
export function explanation({ question, rule, stage, absent, of, asOf }: Explained, language: Language): string {
  const shown = (name: string): string => (language === "RU" ? russianQuoted(name) : name);
  const other = of === null ? (question === "INTRODUCTIONS" ? US : ANYBODY)[language] : same(shown(of));
  const words = stage === null ? "—" : STAGE_WORDS[language][stage];
  const alone = of === null && question === "COOPERATIONS" ? ALONE[language][rule] : undefined;
  const say = alone ?? SENTENCES[language][rule];
  const text = say({ x: shown(absent), y: other.is, ofY: other.of, day: asOf, stage: words });
  return language === "ZH" ? `${text}。` : stopped(text);
}
