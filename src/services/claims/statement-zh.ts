import type { ClaimRow } from "./claim.js";
import { distinctionOf, isOfAnotherTime, isProposing, isReceiving, isSendingTo, isVisit } from "./claim-meaning.js";
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

const list = (names: readonly string[]): string => names.join("、");

const FOUNDING: Readonly<Record<string, string>> = { founder: "创办方", proposer: "发起方", issuer: "发布方" };

const clauses: Grammar<string>["clauses"] = {
  named: ({ subject, claim }) => {
    const language = claim.language === null ? "" : `的${languageName(claim.language, "ZH")}`;
    return `${subject.name}${language === "" ? "的" : language}名称为“${claim.value ?? ""}”${claim.kind === null ? "" : `（${nameKindWord(claim.kind, "ZH")}）`}`;
  },
  affiliatedWith: ({ subject, object, claim }) =>
    `${subject.name}任职于${object.name}${claim.title === null ? "" : `，职务为“${claim.title}”`}`,
  participatedIn: ({ subject, object, claim }) => {
    const who = `${subject.name}${claim.title === null ? "" : `（“${claim.title}”）`}`;
    if (isReceiving(claim)) return `${who}在${object.name}期间接待来访方`;
    return `${who}以${wordOf(ROLE_WORDS.ZH, claim.role, "attendee")}身份参加${object.name}`;
  },
  organised: ({ subject, object, claim }) => {
    const who = `${subject.name}${claim.title === null ? "" : `（“${claim.title}”）`}`;
    if (isSendingTo(claim)) return `${who}派员参加${object.name}`;
    return `${who}${wordOf(CAPACITY_WORDS.ZH, claim.capacity, "unspecified")}${object.name}`;
  },
  occurredOn: ({ subject, date }) => `${subject.name}${date === null ? "" : `于${date}`}举行`,
  locatedIn: ({ subject, object }) =>
    subject.type === "Event" ? `${subject.name}在${object.name}举行` : `${subject.name}位于${object.name}`,
  partOf: ({ subject, object, claim }) => {
    if (claim.kind === "subordinate") return `${subject.name}隶属于${object.name}`;
    return claim.kind === "unit"
      ? `${subject.name}是${object.name}的内设单位`
      : `${subject.name}是${object.name}的一部分`;
  },
  editionOf: ({ subject, object, claim }) =>
    claim.ordinal === null
      ? `${subject.name}是${object.name}的一届`
      : `${subject.name}是${object.name}的第${claim.ordinal}届`,
  partyTo: ({ subject, object }) => `${subject.name}是${object.name}的缔约方`,
  signed: ({ subject, object, onBehalfOf }) =>
    `${subject.name}${onBehalfOf === null ? "" : `代表${onBehalfOf.name}`}签署${object.name}`,
  about: ({ subject, object }) => `${subject.name}涉及${object.name}`,
  established: ({ subject, object, claim }) =>
    isProposing(claim)
      ? `${subject.name}提出${object.name}`
      : `${subject.name}是${object.name}的${FOUNDING[claim.role ?? "founder"] ?? "创办方"}`,
  reached: ({ subject, claim }) =>
    `${subject.name}达到“${claim.stage === null ? "" : STAGE_WORDS.ZH[claim.stage]}”阶段`,
  memberOf: ({ subject, object }) => `${subject.name}是${object.name}的成员`,
  cooperatesWith: ({ subject, object, topics }) =>
    `${subject.name}与${object.name}合作${topics.length === 0 ? "" : `，领域为${list(topics)}`}`,
  implements: ({ subject, object }) => `${subject.name}实施${object.name}`,
  supports: ({ subject, object }) => `${subject.name}支持${object.name}`,
  mirrors: ({ subject, object }) => `${subject.name}是${object.name}的镜像站`,
  strongIn: ({ subject, object, accordingTo }) =>
    `${subject.name}${accordingTo === null ? "据称" : ""}在${object.name}方面具有优势`,
  prioritises: ({ subject, object }) => `${subject.name}将${object.name}列为重点`,
  worksIn: ({ subject, object }) => `${subject.name}从事${object.name}`,
  presented: ({ subject, object }) => `${subject.name}推介“${object.name}”`,
  figure: ({ subject, figure }) => {
    if (figure === null) return `${subject.name}的数目不详`;
    const { measure, amount, of, nature } = figure;
    const parts = of.length === 0 ? "" : `（${list(of)}）`;
    const number = amount.endsWith(measure) ? amount.slice(0, -measure.length) : amount;
    return `${subject.name}的“${measure}”${nature === "STOCK" ? "总数" : "数"}${parts}为${number}`;
  },
  distinction: ({ subject, claim }) => {
    const { text, scope } = distinctionOf(claim);
    return `${subject.name}${scope === null ? "" : `在${scope}范围内`}被称为“${text}”`;
  },
  broader: ({ subject, object }) => `${subject.name}的上位领域是${object.name}`,
  related: ({ subject, object }) => `${subject.name}与${object.name}相关`,
};

/** Stages below signing, where the thing itself is not yet so. */
const NOT_YET: Partial<Record<Stage, string>> = {
  MENTIONED: "提及一种可能：",
  WISHED: "有此意愿：",
  PROPOSED: "有此提议：",
  NEGOTIATING: "正在商谈：",
  INTENT: "有此意向：",
};

function sentence(material: Material, clause: string): string {
  const { claim, stage, date } = material;
  const notYet = stage === null ? undefined : NOT_YET[stage];
  const { source, where } = setting(material);
  const mark = stage === null || notYet ? "" : `（${STAGE_WORDS.ZH[stage]}）`;
  const basis = claim.basis === "INFERRED" ? "（推断）" : "";
  const when = date === null || claim.predicate === "occurredOn" ? "" : `${date}，`;
  return `${source}${when}${where}${notYet ?? ""}${clause}${printedWords(claim, "ZH")}${mark}${basis}。`;
}

/** Who says so, and where: the place stands with what was done there, or with who spoke there of another time. */
function setting({ claim, at, accordingTo }: Material): { readonly source: string; readonly where: string } {
  const place = at === null ? "" : `在${at.name}${isGathering(at, claim) ? "上" : "期间"}`;
  if (at === null || !isOfAnotherTime(claim))
    return {
      source: accordingTo === null ? "" : `据${accordingTo.name}称，`,
      where: at === null ? "" : `${place}，`,
    };
  return { source: `据${accordingTo?.name ?? ""}${place}所述，`, where: "" };
}

/** True of what one is at (上) and not only in the time of (期间): a meeting, a forum or a ceremony, by its last word. */
const isGathering = ({ name }: Mention, { atKind }: ClaimRow): boolean =>
  !isVisit(atKind) && /(会|会议|坛|式|典礼|赛|活动)(（[^）]*）)?$/.test(name);

/** Chinese: a whole clause, framed by what comes before and after it. */
export const CHINESE: Grammar<string> = { clauses, sentence };
