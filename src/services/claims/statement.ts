import type { EntityType } from "../../../graph/entity-types.js";
import type { PredicateName } from "../../../graph/predicates.js";
import type { Stage } from "../../../graph/stages.js";
import type { NamedEntity } from "../entity/entity.js";
import type { FigureRow, Nature } from "../figures/figure.js";
import { figureText } from "../figures/figure-text.js";
import type { InEveryLanguage, Language } from "../language.js";
import type { ClaimRow } from "./claim.js";
import { isProposing } from "./claim-meaning.js";
import { dateText, dayText } from "./date-text.js";
import { englishEvent } from "./english-event.js";
import { CHINESE } from "./statement-zh.js";
import { ENGLISH } from "./statement-en.js";
import { RUSSIAN } from "./statement-ru.js";
import { measureWord, withUnit } from "./statement-words.js";

/** A name as it stands in a sentence, with the type that decides its noun or preposition. */
export interface Mention {
  readonly name: string;
  readonly type: EntityType | null;
}

/** What a sentence is written from: the claim with its names, date and figure already in the language. */
export interface Material {
  readonly claim: ClaimRow;
  readonly subject: Mention;
  readonly object: Mention;
  readonly at: Mention | null;
  readonly accordingTo: Mention | null;
  readonly onBehalfOf: Mention | null;
  readonly topics: readonly string[];
  readonly date: string | null;
  readonly figure: Counted | null;
  /** What the sentence says how far it came; null where the clause says so itself. */
  readonly stage: Stage | null;
}

/** A figure in words. */
export interface Counted {
  /** What is counted. */
  readonly measure: string;
  /** True when the unit says the same. */
  readonly measureIsUnit: boolean;
  /** The number with its unit. */
  readonly amount: string;
  /** The parts it counts. */
  readonly of: readonly string[];
  readonly nature: Nature;
}

/** How one language says each predicate, and how it frames a clause with who says so, when, and how far it came. */
export interface Grammar<Clause> {
  readonly clauses: Readonly<Record<PredicateName, (material: Material) => Clause>>;
  readonly sentence: (material: Material, clause: Clause) => string;
}

/** The ids a statement of this claim needs names of. */
export function namedIn(claim: ClaimRow, figure: FigureRow | null): string[] {
  const ends = [claim.subject, claim.object, claim.at, claim.accordingTo, claim.onBehalfOf].map((end) => end?.id);
  return [...new Set([...ends, ...claim.topics, ...(figure?.parts ?? [])])].filter((id) => id !== undefined);
}

/**
 * One sentence that states a claim, written from its structure in the language; never the words of a source except
 * names, printed titles and distinctions. `entities` holds those of `namedIn`; a name the language lacks is given in
 * English, else Chinese, else Russian, else as the id.
 */
export function statement(
  claim: ClaimRow,
  language: Language,
  entities: ReadonlyMap<string, NamedEntity>,
  figure: FigureRow | null = null,
): string {
  const material = materialOf(claim, language, entities, figure);
  const write = WRITERS[language];
  return write(material);
}

const WRITERS: InEveryLanguage<(material: Material) => string> = {
  EN: writer(ENGLISH),
  ZH: writer(CHINESE),
  RU: writer(RUSSIAN),
};

function writer<Clause>(grammar: Grammar<Clause>): (material: Material) => string {
  return (material) => grammar.sentence(material, grammar.clauses[material.claim.predicate](material));
}

function materialOf(
  claim: ClaimRow,
  language: Language,
  entities: ReadonlyMap<string, NamedEntity>,
  figure: FigureRow | null,
): Material {
  const nameOf = (id: string): string => shownName(entities.get(id), language) ?? id;
  const mention = (end: ClaimRow["subject"]): Mention | null =>
    end && { name: inText(nameOf(end.id), end.__typename, language), type: end.__typename };
  const nobody: Mention = { name: "—", type: null };
  const shown = {
    subject: mention(claim.subject) ?? nobody,
    object: mention(claim.object) ?? nobody,
    at: mention(claim.at),
  };
  return {
    claim,
    ...shown,
    accordingTo: mention(claim.accordingTo),
    onBehalfOf: mention(claim.onBehalfOf),
    topics: claim.topics.map(nameOf),
    date: isDayIn(shown, claim, language) ? null : dateOf(claim, figure, language),
    stage: claim.predicate === "reached" || isProposing(claim) ? null : claim.stage,
    figure: figure && {
      measure: measureWord(figure.measure, language),
      measureIsUnit: figure.measure === figure.unit,
      amount: amount(figure, language),
      of: figure.parts.map(nameOf),
      nature: figure.nature,
    },
  };
}

/** The date of a claim in words; a figure's is that of the time it counts, and a name has none but its own. */
function dateOf(claim: ClaimRow, figure: FigureRow | null, language: Language): string | null {
  if (claim.predicate === "named" && claim.ownEdtf === null) return null;
  if (figure === null) return dateText(claim.edtf, claim.within, language);
  const { period } = claim;
  const use = figure.nature === "STOCK" ? "asOf" : period === null ? "at" : "during";
  return dateText(period ?? claim.edtf, period === null && claim.within, language, use);
}

/** A name as it stands within a sentence: English gives an event its article. */
const inText = (name: string, type: EntityType, language: Language): string =>
  language === "EN" && type === "Event" ? englishEvent(name) : name;

/** True when the day of a claim stands in the name of what it is about or where it was said. */
function isDayIn(
  { subject, object, at }: Pick<Material, "subject" | "object" | "at">,
  claim: ClaimRow,
  language: Language,
): boolean {
  if (claim.predicate === "occurredOn" || claim.period !== null) return false;
  const day = dayText(claim.edtf, language);
  return (
    day !== null && [subject, object, at].some((mention) => new RegExp(`(?<!\\d)${day}`).test(mention?.name ?? ""))
  );
}

function amount(figure: FigureRow, language: Language): string {
  const isHedged = figure.qualifiers.some((qualifier) =>
    ["at-least", "more-than", "about", "up-to"].includes(qualifier),
  );
  const isRange = figure.low !== null && figure.high !== null && figure.low !== figure.high;
  return withUnit(figureText(figure, language), figure.unit, figure.high ?? figure.low, isHedged || isRange, language);
}

/** The name an entity is shown under: in the language, else in the order English, Chinese, Russian; null without any. */
export function shownName(entity: NamedEntity | undefined | null, language: Language): string | null {
  if (!entity) return null;
  const own = { EN: entity.en, ZH: entity.zh, RU: entity.ru }[language];
  return own ?? entity.en ?? entity.zh ?? entity.ru;
}
