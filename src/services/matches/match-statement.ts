import type { HeldBy, FieldGrade } from "../../../graph/match-policy.js";
import type { ClaimRow } from "../claims/claim.js";
import type { InEveryLanguage, Language } from "../language.js";
import { capital, stopped } from "../sentence.js";
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
    strongIn: (party, field) => `${party}在${field}领域具有优势`,
    prioritises: (party, field) => `${party}将${field}列为重点`,
    worksIn: (party, field) => `${party}从事${field}领域的工作`,
    offer: (party, field) => `${party}推介${field}领域的项目`,
    request: (party, field) => `${party}提出${field}领域的需求`,
    about: (party, field) => `${party}在${field}领域开展合作`,
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
  ZH: { EXACT: "同一领域", BROADER: "一方领域包含另一方领域", RELATED: "相关领域" },
  RU: { EXACT: "та же область", BROADER: "одна область входит в другую", RELATED: "смежные области" },
};

/** As English names what is the only one of its name. */
const withArticle = (name: string): string => (/^the /i.test(name) ? name : `the ${name}`);

interface Manner {
  readonly between: string;
  readonly grade: (grade: string) => string;
  readonly stop: string;
  readonly common: (us: string, them: string, partner: string) => string;
  readonly region: (us: string, them: string, region: string) => string;
  readonly membership: (us: string, them: string, thing: string) => string;
  readonly agreement: (us: string, them: string, thing: string) => string;
  /** Who was at an event, with the printed words where a region stands for people nobody names. */
  readonly party: (name: string, words: string | null) => string;
  readonly received: (host: string, guest: string, event: string) => string;
  readonly talked: (us: string, them: string, event: string) => string;
  readonly attended: (us: string, them: string, event: string) => string;
}

const MANNERS: InEveryLanguage<Manner> = {
  EN: {
    between: "; ",
    grade: (grade) => ` (${grade})`,
    stop: ".",
    common: (us, them, partner) => `${us} and ${them} both cooperate with ${stopped(partner)}`,
    region: (us, them, region) => `${us} and ${them} both lie in ${stopped(region)}`,
    membership: (us, them, thing) => `${us} and ${them} both take part in ${stopped(withArticle(thing))}`,
    agreement: (us, them, thing) => `${us} and ${them} are both parties to ${stopped(withArticle(thing))}`,
    party: (name, words) => (words === null ? name : `${name} (“${words}”)`),
    received: (host, guest, event) => `${host} received ${guest}: “${event}”.`,
    talked: (us, them, event) => `${us} and ${them} talked at “${event}”.`,
    attended: (us, them, event) => `${us} and ${them} were both at “${event}”.`,
  },
  ZH: {
    between: "；",
    grade: (grade) => `（${grade}）`,
    stop: "。",
    common: (us, them, partner) => `${us}和${them}都与${partner}有合作。`,
    membership: (us, them, thing) => `${us}和${them}都参与了${thing}。`,
    region: (us, them, region) => `${us}和${them}都位于${region}。`,
    agreement: (us, them, thing) => `${us}和${them}同为${thing}的缔约方。`,
    party: (name, words) => (words === null ? name : `${name}（“${words}”）`),
    received: (host, guest, event) => `${host}接待了${guest}（“${event}”）。`,
    talked: (us, them, event) => `${us}和${them}在“${event}”中进行了交流。`,
    attended: (us, them, event) => `${us}和${them}都参加了“${event}”。`,
  },
  RU: {
    between: "; ",
    grade: (grade) => ` (${grade})`,
    stop: ".",
    common: (us, them, partner) => `У «${us}» и «${them}» есть общий партнёр: ${stopped(partner)}`,
    region: (us, them, region) => `«${us}» и «${them}» находятся в одном регионе: ${stopped(region)}`,
    membership: (us, them, thing) => `«${us}» и «${them}» вместе участвуют: ${stopped(thing)}`,
    agreement: (us, them, thing) => `«${us}» и «${them}» — стороны одного соглашения: ${stopped(thing)}`,
    party: (name, words) => `«${name}»${words === null ? "" : ` («${words}»)`}`,
    received: (host, guest, event) => `${host} — принимающая сторона, ${guest} — гость: «${event}».`,
    talked: (us, them, event) => `${us} и ${them} вели переговоры: «${event}».`,
    attended: (us, them, event) => `${us} и ${them} участвовали в одном мероприятии: «${event}».`,
  },
};

/**
 * Returns one sentence that states a reason, written from its structure; `us` and `them` are entity ids, `printed` the
 * words of `printedWordsIn`.
 */
export function matchStatement(
  reason: MatchReason,
  us: string,
  them: string,
  nameOf: NameOf,
  language: Language,
  printed: ReadonlyMap<string, string> = new Map(),
): string {
  const manner = MANNERS[language];
  const through = inQuotes(nameOf(reason.through[0] ?? them), reason, language);
  if (reason.kind === "COMMON_PARTNER") return manner.common(nameOf(us), nameOf(them), through);
  if (reason.kind === "SAME_REGION") return manner.region(nameOf(us), nameOf(them), through);
  if (reason.kind === "COMMON_MEMBERSHIP")
    return manner[reason.thing === "Agreement" ? "agreement" : "membership"](nameOf(us), nameOf(them), through);
  if (reason.kind === "PAST_CONTACT") {
    const partyOf: NameOf = (id) => manner.party(nameOf(id), printed.get(id) ?? null);
    return contact(reason.met, manner, { us, them, through, partyOf });
  }
  const [shared] = reason.fields;
  if (!shared) return "";
  const held = shared.held.map((one) => HOLDS[language][one.by](nameOf(one.party), nameOf(one.field)));
  return capital(held.join(manner.between)) + manner.grade(GRADE[language][shared.grade]) + manner.stop;
}

/** Quotation marks within the quotation marks around an event. */
const INNER_QUOTES: InEveryLanguage<readonly (readonly [string, string])[]> = {
  EN: [
    ["“", "‘"],
    ["”", "’"],
  ],
  ZH: [
    ["“", "‘"],
    ["”", "’"],
  ],
  RU: [
    ["«", "„"],
    ["»", "“"],
  ],
};

function inQuotes(name: string, { kind }: MatchReason, language: Language): string {
  if (kind !== "PAST_CONTACT") return name;
  return INNER_QUOTES[language].reduce((text, [outer, inner]) => text.replaceAll(outer, inner), name);
}

function contact(
  met: MatchReason["met"],
  manner: Manner,
  { us, them, through, partyOf }: { us: string; them: string; through: string; partyOf: NameOf },
): string {
  const guest = met?.host === them ? us : them;
  if (met?.way === "RECEIVED") return manner.received(partyOf(guest === us ? them : us), partyOf(guest), through);
  return manner[met?.way === "TALKED" ? "talked" : "attended"](partyOf(us), partyOf(them), through);
}

/** The ids a statement of this reason needs names of. */
export function namesIn(reason: MatchReason, us: string, them: string): string[] {
  const held = reason.fields.flatMap((shared) => shared.held.flatMap((one) => [one.party, one.field]));
  return [...new Set([us, them, ...reason.through, ...held])];
}

/** By id of a region, the printed words under which it was met; of several the first of the reason's claims. */
export function printedWordsIn(claims: readonly (ClaimRow | null)[]): Map<string, string> {
  const told = claims.flatMap((claim) =>
    claim?.subject?.__typename === "Region" && claim.title !== null ? [[claim.subject.id, claim.title] as const] : [],
  );
  return new Map(told.reverse());
}
