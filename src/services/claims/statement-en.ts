import { capital, stopped } from "../sentence.js";
import { distinctionOf, isOfAnotherTime, isProposing, isSendingTo } from "./claim-meaning.js";
import type { Stage } from "../../../graph/stages.js";
import type { Counted, Grammar, Material, Mention } from "./statement.js";
import {
  CAPACITY_WORDS,
  ROLE_WORDS,
  STAGE_WORDS,
  languageName,
  nameKindWord,
  printedWords,
  wordOf,
} from "./statement-words.js";

/** A verb phrase said of the subject: as a fact, and after “to” when it is only wished for, proposed or intended. */
interface VerbPhrase {
  readonly finite: string;
  readonly infinitive: string;
}

const be = (rest: string): VerbPhrase => ({ finite: `is ${rest}`, infinitive: `be ${rest}` });
const was = (rest: string): VerbPhrase => ({ finite: `was ${rest}`, infinitive: `be ${rest}` });
const present = (verb: string, rest: string): VerbPhrase => ({
  finite: `${verb}s ${rest}`,
  infinitive: `${verb} ${rest}`,
});
const past = (finite: string, infinitive: string, rest: string): VerbPhrase => ({
  finite: `${finite}${rest}`,
  infinitive: `${infinitive}${rest}`,
});

const list = (names: readonly string[]): string => new Intl.ListFormat("en", { type: "conjunction" }).format(names);
const place = (mention: Mention): string => `${mention.type === "Region" ? "in" : "at"} ${mention.name}`;

/** What stands at a date is told from what came together over a time. */
function counted({ amount, measure, measureIsUnit, of, nature }: Counted): string {
  const parts = of.length === 0 ? "" : ` of ${list(of)}`;
  const what = measureIsUnit ? parts : ` (${measure}${parts})`;
  return `${amount}${what}${nature === "STOCK" ? " in total" : ""}`;
}

const FOUNDING: Readonly<Record<string, string>> = {
  founder: "a founder of",
  proposer: "a proposer of",
  issuer: "the issuer of",
};

const clauses: Grammar<VerbPhrase>["clauses"] = {
  named: ({ claim }) => {
    const language = claim.language === null ? "" : ` in ${languageName(claim.language, "EN")}`;
    return be(
      `named “${claim.value ?? ""}”${language}${claim.kind === null ? "" : ` (${nameKindWord(claim.kind, "EN")})`}`,
    );
  },
  affiliatedWith: ({ object, claim }) => be(`with ${object.name}${claim.title === null ? "" : ` as “${claim.title}”`}`),
  participatedIn: ({ object, claim }) => {
    const role = wordOf(ROLE_WORDS.EN, claim.role, "attendee");
    return past(
      "took part",
      "take part",
      ` in ${object.name} as ${role}${claim.title === null ? "" : ` (“${claim.title}”)`}`,
    );
  },
  organised: ({ object, claim }) => {
    const words = claim.title === null ? "" : ` (“${claim.title}”)`;
    if (isSendingTo(claim)) return past("sent", "send", ` participants${words} to ${object.name}`);
    return was(`${wordOf(CAPACITY_WORDS.EN, claim.capacity, "unspecified")}${words} of ${object.name}`);
  },
  occurredOn: () => past("took place", "take place", ""),
  locatedIn: ({ subject, object }) =>
    subject.type === "Event" ? past("took place", "take place", ` ${place(object)}`) : be(`located ${place(object)}`),
  partOf: ({ subject, object, claim }) => {
    if (subject.type === "Event") return was(`part of ${object.name}`);
    if (claim.kind === "unit") return be(`a unit of ${object.name}`);
    return be(`${claim.kind === "subordinate" ? "subordinate to" : "part of"} ${object.name}`);
  },
  editionOf: ({ object, claim }) =>
    be(`${claim.ordinal === null ? "an edition" : `edition ${claim.ordinal}`} of ${object.name}`),
  partyTo: ({ object }) => be(`a party to ${object.name}`),
  signed: ({ object, onBehalfOf }) =>
    past("signed", "sign", ` ${object.name}${onBehalfOf === null ? "" : ` on behalf of ${onBehalfOf.name}`}`),
  about: ({ object }) => be(`about ${object.name}`),
  established: ({ object, claim }) =>
    isProposing(claim)
      ? past("proposed", "propose", ` ${object.name}`)
      : be(`${FOUNDING[claim.role ?? "founder"] ?? "a founder of"} ${object.name}`),
  reached: ({ claim }) =>
    past("reached", "reach", ` the stage “${claim.stage === null ? "" : STAGE_WORDS.EN[claim.stage]}”`),
  memberOf: ({ object }) => be(`a member of ${object.name}`),
  cooperatesWith: ({ object, topics }) =>
    present("cooperate", `with ${object.name}${topics.length === 0 ? "" : ` in ${list(topics)}`}`),
  implements: ({ object }) => present("implement", object.name),
  supports: ({ object }) => present("support", object.name),
  mirrors: ({ object }) => be(`a mirror site of ${object.name}`),
  strongIn: ({ object, accordingTo }) => be(`${accordingTo === null ? "said to be " : ""}strong in ${object.name}`),
  prioritises: ({ object }) => present("give", `priority to ${object.name}`),
  worksIn: ({ object }) => present("work", `in ${object.name}`),
  presented: ({ object }) => past("presented", "present", ` “${object.name}”`),
  figure: ({ figure }) => present("count", figure === null ? "an unknown number" : counted(figure)),
  distinction: ({ claim }) => {
    const { text, scope } = distinctionOf(claim);
    return be(`described as “${text}”${scope === null ? "" : ` in ${scope}`}`);
  },
  broader: ({ object }) => be(`a narrower field than ${object.name}`),
  related: ({ object }) => be(`related to ${object.name}`),
};

/** Stages below signing, where the thing itself is not yet so. */
const NOT_YET: Partial<Record<Stage, string>> = {
  MENTIONED: "a possibility was mentioned",
  WISHED: "there was a wish",
  PROPOSED: "there was a proposal",
  NEGOTIATING: "there were negotiations",
  INTENT: "there was an intent",
};

function sentence(material: Material, { finite, infinitive }: VerbPhrase): string {
  const { claim, subject, stage, date } = material;
  const notYet = stage === null ? undefined : NOT_YET[stage];
  const isOwnWord = claim.subject !== null && claim.accordingTo?.id === claim.subject.id && subject.type !== "Person";
  const core = notYet
    ? `${notYet} for ${isOwnWord ? "it" : subject.name} to ${infinitive}`
    : said(subject.name, finite, infinitive, stage);
  const { source, where } = setting(material);
  const mark = stage === null || notYet || stage === "ENDED" ? "" : ` (${STAGE_WORDS.EN[stage]})`;
  const basis = claim.basis === "INFERRED" ? " (inferred)" : "";
  const text = `${source}${core}${printedWords(claim, "EN")}${where}${when(material, date)}${mark}${basis}`;
  const isName = text.startsWith(subject.name) && !text.startsWith("the ");
  return stopped(isName ? text : capital(text));
}

/** Who says so, and where: the place stands with what was done there, or with who spoke there of another time. */
function setting({ claim, at, accordingTo }: Material): { readonly source: string; readonly where: string } {
  if (at === null || !isOfAnotherTime(claim))
    return {
      source: accordingTo === null ? "" : `according to ${accordingTo.name}, `,
      where: at === null ? "" : `, at ${at.name}`,
    };
  return {
    source: `${accordingTo === null ? "as said" : `according to ${accordingTo.name}`} at ${at.name}, `,
    where: "",
  };
}

const said = (subject: string, finite: string, infinitive: string, stage: Stage | null): string =>
  stage === "ENDED" ? `${subject} has ceased to ${infinitive}` : `${subject} ${finite}`;

const when = (material: Material, date: string | null): string => {
  if (date === null) return "";
  return material.claim.predicate === "occurredOn" ? ` ${date}` : `, ${date}`;
};

/** English: a verb phrase, finite for what is so and infinitive for what is not yet. */
export const ENGLISH: Grammar<VerbPhrase> = { clauses, sentence };
