import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, FieldResolver, ID, Info, Int, ObjectType, Query, Resolver, Root } from "type-graphql";
import { loadEvidence } from "../loaders/loaders.js";
import { bestIntroduction } from "../services/introductions/best-introduction.js";
import { shownName } from "../services/claims/statement.js";
import type { Language } from "../services/language.js";
import { matchStatement, namesIn, printedWordsIn } from "../services/matches/match-statement.js";
import { matchSuggestions, type MatchSuggestion as Suggestion } from "../services/matches/match-suggestions.js";
import { sharedFields } from "../services/matches/shared-fields.js";
import { technologyMatches, type TechnologyMatch as Match } from "../services/matches/technology-matches.js";
import { Evidence, evidenceOf } from "./claims.types.js";
import type { Context } from "./context.js";
import { IntroductionPath, introductionPathOf } from "./introductions.types.js";
import { LanguageEnum } from "./entity.types.js";
import { HeldField, MatchReason, MatchSuggestion, SharedField, TechnologyMatch, sharedField } from "./matches.types.js";
import { EntityRef, reference, type Reference } from "./references.js";
import { DateScalar } from "./scalars.js";

@ObjectType({ description: "Institutions worth talking to, best first." })
export class MatchSuggestions {
  @Field(() => EntityRef, { description: "For whom." })
  readonly for!: Reference;
  @Field(() => DateScalar, { description: "Nothing after this date was used." })
  readonly asOf!: string;
  @Field(() => [MatchSuggestion], { description: "Best first." })
  readonly suggestions!: readonly MatchSuggestion[];
  @Field(() => String, { nullable: true, description: "Why the list is empty, in one line, when it is." })
  readonly note!: string | null;
}

const DATE_ARGUMENT = { nullable: true, description: "Only what had happened by then; default today." } as const;
const PARTNERS_ARGUMENT = {
  defaultValue: false,
  description: "Whether present partners may be in the answer.",
} as const;

/** Matches of institutions and regions. */
@Resolver()
export class MatchResolver {
  @Query(() => MatchSuggestions, {
    description:
      "Institutions worth talking to, best first; planned ones and the party's own units are left out, and so are present partners unless asked for, and the home institutions where it is for one of them.",
  })
  async matchSuggestions(
    @Arg("for", () => ID) id: string,
    @Arg("asOf", () => DateScalar, DATE_ARGUMENT) asOf: string | null,
    @Arg("first", () => Int, { defaultValue: 20, description: "Suggestions wanted, 1..100." }) first: number,
    @Arg("fields", () => [ID], {
      nullable: true,
      description: "Only candidates that hold or share one of these concepts, or a narrower one; 1..100 ids.",
    })
    fields: string[] | null,
    @Arg("regions", () => [ID], {
      nullable: true,
      description: "Only candidates in one of these regions, or in one inside it; 1..100 ids.",
    })
    regions: string[] | null,
    @Arg("includePartners", () => Boolean, PARTNERS_ARGUMENT) includePartners: boolean,
    @Ctx() context: Context,
  ): Promise<MatchSuggestions> {
    const input = {
      for: id,
      asOf: asOf ?? context.today(),
      first,
      fields: fields ?? null,
      regions: regions ?? null,
      includePartners,
      ourSide: context.ourSide,
    };
    const found = await matchSuggestions(context.run, context.matches, input);
    const type = await context.loaders.entityTypes.load(id);
    return {
      for: reference(type ?? "Institution", id),
      asOf: input.asOf,
      note: found.note,
      suggestions: found.suggestions.map((suggestion) => suggestionOf(suggestion, id, input.asOf)),
    };
  }

  @Query(() => [TechnologyMatch], {
    description:
      "Supply (offers, claimed strengths) that meets demand (requests, declared priorities, fields of work), across languages, best first; with what units of the party bring and look for. An empty list says why in `extensions.notes`.",
  })
  async technologyMatches(
    @Arg("for", () => ID) id: string,
    @Arg("asOf", () => DateScalar, DATE_ARGUMENT) asOf: string | null,
    @Arg("first", () => Int, { defaultValue: 20, description: "Matches wanted, 1..100." }) first: number,
    @Arg("includePartners", () => Boolean, PARTNERS_ARGUMENT) includePartners: boolean,
    @Ctx() { run, matches, notes, today }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TechnologyMatch[]> {
    const input = { for: id, asOf: asOf ?? today(), first, includePartners };
    const found = await technologyMatches(run, matches, input);
    notes.tell(info, found.note);
    return found.matches.map(matchOf);
  }

  @Query(() => [SharedField], {
    description:
      "Technology fields that two or more institutions or regions share, themselves or by their units: exact, broader, or related. An empty list says why in `extensions.notes`.",
  })
  async sharedFields(
    @Arg("between", () => [ID], { description: "2..20 different institutions or regions." }) between: string[],
    @Arg("asOf", () => DateScalar, DATE_ARGUMENT) asOf: string | null,
    @Ctx() { run, matches, notes, today }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SharedField[]> {
    const found = await sharedFields(run, matches, { between, asOf: asOf ?? today() });
    notes.tell(info, found.note);
    return found.fields.map(sharedField);
  }
}

function suggestionOf({ institution, reasons, ...rest }: Suggestion, us: string, asOf: string): MatchSuggestion {
  return {
    ...rest,
    asOf,
    institution: reference("Institution", institution),
    reasons: reasons.map((reason) => ({
      ...reason,
      fields: reason.fields.map(sharedField),
      reason,
      us,
      them: institution,
    })),
  };
}

function matchOf({ supplier, demander, fields, ...rest }: Match): TechnologyMatch {
  return {
    ...rest,
    supplier: reference(supplier.partyType, supplier.party),
    supply: supplier.by === "offer" ? "OFFER" : "STRENGTH",
    offer: supplier.item === null ? null : reference("Opportunity", supplier.item),
    demander: reference(demander.partyType, demander.party),
    demand: demander.by === "request" ? "REQUEST" : demander.by === "prioritises" ? "PRIORITY" : "WORK",
    request: demander.item === null ? null : reference("Opportunity", demander.item),
    fields: fields.map(sharedField),
  };
}

const EVIDENCE = { description: "The passages it rests on." } as const;

@Resolver(() => TechnologyMatch)
export class TechnologyMatchResolver {
  @FieldResolver(() => [Evidence], EVIDENCE)
  async evidence(@Root() { claims }: TechnologyMatch, @Ctx() { loaders }: Context): Promise<Evidence[]> {
    return (await loadEvidence(loaders, claims)).map(evidenceOf);
  }
}

@Resolver(() => HeldField)
export class HeldFieldResolver {
  @FieldResolver(() => [Evidence], EVIDENCE)
  async evidence(@Root() { claims }: HeldField, @Ctx() { loaders }: Context): Promise<Evidence[]> {
    return (await loadEvidence(loaders, claims)).map(evidenceOf);
  }
}

@Resolver(() => MatchSuggestion)
export class MatchSuggestionResolver {
  @FieldResolver(() => IntroductionPath, {
    nullable: true,
    description: "The best chain of people from us to it, as of the date.",
  })
  async introduction(
    @Root() { institution, asOf }: MatchSuggestion,
    @Ctx() { run, ties, ourSide }: Context,
  ): Promise<IntroductionPath | null> {
    const best = await bestIntroduction(run, ties, { to: institution.id, ourSide, asOf });
    return best && introductionPathOf(best);
  }
}

@Resolver(() => MatchReason)
export class MatchReasonResolver {
  @FieldResolver(() => [EntityRef], {
    description: "The partner, membership, region or event it runs through; empty for fields.",
  })
  async through(@Root() { reason }: MatchReason, @Ctx() { loaders }: Context): Promise<Reference[]> {
    const types = await loaders.entityTypes.loadMany(reason.through);
    return reason.through.flatMap((id, index) => {
      const type = types[index];
      return type ? [reference(type, id)] : [];
    });
  }

  @FieldResolver(() => [Evidence], EVIDENCE)
  async evidence(@Root() { reason }: MatchReason, @Ctx() { loaders }: Context): Promise<Evidence[]> {
    return (await loadEvidence(loaders, reason.claims)).map(evidenceOf);
  }

  @FieldResolver(() => String, { description: "One sentence that states the reason, written from its structure." })
  async statement(
    @Root() { reason, us, them }: MatchReason,
    @Arg("language", () => LanguageEnum, { defaultValue: LanguageEnum.EN }) language: Language,
    @Ctx() { loaders }: Context,
  ): Promise<string> {
    const ids = namesIn(reason, us, them);
    const entities = await loaders.entities.loadMany(ids);
    const names = new Map(ids.map((id, index) => [id, shownName(entities[index], language) ?? id]));
    const isOfRegion = reason.kind === "PAST_CONTACT" && entities.some((entity) => entity?.__typename === "Region");
    const printed = printedWordsIn(isOfRegion ? await loaders.claims.loadMany(reason.claims) : []);
    return matchStatement(reason, us, them, (id) => names.get(id) ?? id, language, printed);
  }
}
