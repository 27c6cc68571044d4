import type { HeldBy, FieldGrade } from "../../../graph/match-policy.js";
import type { InEveryLanguage, Language } from "../language.js";
import type { MatchReason } from "./match-reasons.js";

/** The name of an entity in the language of the sentence. */
export type NameOf = (id: string) => string;

const HOLDS: InEveryLanguage<Readonly<Record<HeldBy, (party: string, field: string) => string>>> = {
  EN: {
    strongIn: (party, field) => `${party} is said to be strong in ${field}`,
    prioritises: (party, field) => `${party} prioritises ${field}`,
    worksIn: (party, field) => `${party} works in ${field}`,
    offer: (party, field) => `${party} offers ${field}`,
    request: (party, field) => `${party} asks for ${field}`,
    about: (party, field) => `${party} cooperates on ${field}`,
  },
  ZH: {
    strongIn: (party, field) => `${party}以${field}见长`,
    prioritises: (party, field) => `${party}把${field}列为重点`,
    worksIn: (party, field) => `${party}从事${field}`,
    offer: (party, field) => `${party}提供${field}`,
    request: (party, field) => `${party}需要${field}`,
    about: (party, field) => `${party}在${field}方面开展合作`,
  },
  RU: {
    strongIn: (party, field) => `сильная сторона «${party}»: ${field}`,
    prioritises: (party, field) => `приоритет «${party}»: ${field}`,
    worksIn: (party, field) => `область работы «${party}»: ${field}`,
    offer: (party, field) => `предложение «${party}»: ${field}`,
    request: (party, field) => `запрос «${party}»: ${field}`,
    about: (party, field) => `тема сотрудничества «${party}»: ${field}`,
  },
};

const GRADE: InEveryLanguage<Readonly<Record<FieldGrade, string>>> = {
  EN: { EXACT: "the same field", BROADER: "one field contains the other", RELATED: "related fields" },
  ZH: { EXACT: "同一领域", BROADER: "领域互为上下位", RELATED: "相关领域" },
  RU: { EXACT: "та же область", BROADER: "одна область входит в другую", RELATED: "смежные области" },
};

/** With a full stop, unless it ends with one, as "Ltd." does. */
const stopped = (text: string): string => (text.endsWith(".") ? text : `${text}.`);

interface Manner {
  readonly between: string;
  readonly grade: (grade: string) => string;
  readonly stop: string;
  readonly common: (us: string, them: string, partner: string) => string;
  readonly region: (us: string, them: string, region: string) => string;
  readonly contact: (us: string, them: string, event: string) => string;
}

const MANNERS: InEveryLanguage<Manner> = {
  EN: {
    between: "; ",
    grade: (grade) => ` (${grade})`,
    stop: ".",
    common: (us, them, partner) => `${us} and ${them} both cooperate with ${stopped(partner)}`,
    region: (us, them, region) => `${us} and ${them} both lie in ${stopped(region)}`,
    contact: (us, them, event) => `${us} and ${them} were both at “${event}”.`,
  },
  ZH: {
    between: "；",
    grade: (grade) => `（${grade}）`,
    stop: "。",
    common: (us, them, partner) => `${us}和${them}都与${partner}合作。`,
    region: (us, them, region) => `${us}和${them}都位于${region}。`,
    contact: (us, them, event) => `${us}和${them}都参加了“${event}”。`,
  },
  RU: {
    between: "; ",
    grade: (grade) => ` (${grade})`,
    stop: ".",
    common: (us, them, partner) => `У «${us}» и «${them}» есть общий партнёр: ${stopped(partner)}`,
    region: (us, them, region) => `«${us}» и «${them}» находятся в одном регионе: ${stopped(region)}`,
    contact: (us, them, event) => `«${us}» и «${them}» участвовали в одном событии: «${event}».`,
  },
};

/** Returns one sentence that states a reason, written from its structure; `us` and `them` are entity ids. */
export function matchStatement(
  reason: MatchReason,
  us: string,
  them: string,
  nameOf: NameOf,
  language: Language,
): string {
  const manner = MANNERS[language];
  const through = nameOf(reason.through[0] ?? them);
  if (reason.kind === "COMMON_PARTNER") return manner.common(nameOf(us), nameOf(them), through);
  if (reason.kind === "SAME_REGION") return manner.region(nameOf(us), nameOf(them), through);
  if (reason.kind === "PAST_CONTACT") return manner.contact(nameOf(us), nameOf(them), through);
  const [shared] = reason.fields;
  if (!shared) return "";
  const held = shared.held.map((one) => HOLDS[language][one.by](nameOf(one.party), nameOf(one.field)));
  return capital(held.join(manner.between)) + manner.grade(GRADE[language][shared.grade]) + manner.stop;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The ids a statement of this reason needs names of. */
export function namesIn(reason: MatchReason, us: string, them: string): string[] {
  const held = reason.fields.flatMap((shared) => shared.held.flatMap((one) => [one.party, one.field]));
  return [...new Set([us, them, ...reason.through, ...held])];
}
