// Written by codegen.ts; edit the sources, then run `npm run codegen`.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How far a thing has really come, lowest first; ENDED stands outside the ladder. */
export type Stage =
  | 'MENTIONED'
  | 'WISHED'
  | 'PROPOSED'
  | 'NEGOTIATING'
  | 'INTENT'
  | 'SIGNED'
  | 'LAUNCHED'
  | 'OPERATING'
  | 'ENDED';

/** STATED: the passage says it; INFERRED: a reader concludes it from the passage; REFERENCE: general knowledge from a named source. */
export type Basis =
  | 'STATED'
  | 'INFERRED'
  | 'REFERENCE';

/** A retracted claim is remembered and counts for nothing. */
export type ClaimState =
  | 'LIVE'
  | 'RETRACTED';

/** The types of thing the graph holds. */
export type EntityType =
  | 'Person'
  | 'Institution'
  | 'Region'
  | 'Agreement'
  | 'Programme'
  | 'TechnologyField'
  | 'Opportunity'
  | 'Event'
  | 'EventSeries';

/** What makes it one: an agreement, a body or scheme founded together, a membership, a stated partnership, a programme carried out, support. */
export type CooperationKind =
  | 'AGREEMENT'
  | 'JOINT_BODY'
  | 'MEMBERSHIP'
  | 'PARTNERSHIP'
  | 'PROGRAMME'
  | 'SUPPORT';

/** What two people did together; COLLEAGUE is nobody's statement but an inference. */
export type TieKind =
  | 'CO_SIGNED'
  | 'CO_UNVEILED'
  | 'RECEIVED'
  | 'TALKS'
  | 'ACCOMPANIED'
  | 'MEETING'
  | 'EVENT'
  | 'COLLEAGUE';

/** Why two institutions should talk. COMMON_PARTNER: each cooperates with a third; COMMON_MEMBERSHIP: both take part in one network, programme, joint body or agreement. */
export type MatchReasonKind =
  | 'SHARED_FIELD'
  | 'SUPPLY_MEETS_DEMAND'
  | 'COMMON_PARTNER'
  | 'COMMON_MEMBERSHIP'
  | 'SAME_REGION'
  | 'PAST_CONTACT';

/** EXACT: the same concept; BROADER: one contains the other, at most two steps up; RELATED: one related edge. */
export type FieldGrade =
  | 'EXACT'
  | 'BROADER'
  | 'RELATED';

/** A concrete offer, or a strength somebody claims. */
export type SupplyKind =
  | 'OFFER'
  | 'STRENGTH';

/** A request, a declared priority, or a field of work. */
export type DemandKind =
  | 'REQUEST'
  | 'PRIORITY'
  | 'WORK';

/** The answer an entity is missed in. */
export type WhyNotQuestion =
  /** matchSuggestions(for: of) */
  | 'MATCH_SUGGESTIONS'
  /** technologyMatches(for: of) */
  | 'TECHNOLOGY_MATCHES'
  /** cooperations(party: absent), of them those with `of` or about it, or any */
  | 'COOPERATIONS'
  /** Members of the network or programme `of` */
  | 'MEMBERSHIP'
  /** introductions(to: absent, from: [of]), or from the home institutions */
  | 'INTRODUCTIONS';

/** What leaves an entity out of an answer. */
export type WhyNotRule =
  /** It is in the answer. */
  | 'NONE'
  /** It is the very thing asked about, a unit of it or what it is a unit of. */
  | 'SELF'
  /** Not it is in the answer but a unit of it, or what it is a unit of. */
  | 'THROUGH_KIN'
  /** Only institutions are suggested. */
  | 'NOT_AN_INSTITUTION'
  /** They are partners already, and present partners were not asked for. */
  | 'PRESENT_PARTNER'
  /** Both are home institutions, and none of them is suggested to another. */
  | 'HOME_SIDE'
  /** It is only planned. */
  | 'PLANNED'
  /** It shares none of the fields asked for. */
  | 'FIELDS'
  /** It lies in none of the regions asked for. */
  | 'REGIONS'
  /** One article names both in the field they share, so that there is nothing to find out. */
  | 'STATED_TOGETHER'
  /** They hold the same or near fields, but neither looks for what the other brings. */
  | 'NO_SUPPLY_FOR_DEMAND'
  /** Nothing that counts by the date joins them in the way asked about. */
  | 'NO_REASON'
  /** No claim that counts by the date says so. */
  | 'NO_CLAIM'
  /** It has not come as far as the stage asked for: a wish or a proposal is no cooperation. */
  | 'BELOW_STAGE'
  /** It has ended. */
  | 'ENDED'
  /** It has not ended, and only what has was asked for. */
  | 'NOT_ENDED'
  /** Nobody of one of the two sides is known by the date. */
  | 'NO_PEOPLE_KNOWN'
  /** The people known of one side stand on the other too, and a chain joins two sides. */
  | 'SAME_PERSON'
  /** The only chains use ties nobody stated, and such were not asked for. */
  | 'ONLY_INFERRED'
  /** The only chains are longer than asked for. */
  | 'BEYOND_HOPS'
  /** No chain of people leads there. */
  | 'NO_CHAIN'
  /** What puts it into the answer counts only after the date; what that is, an answer as of the date does not tell. */
  | 'NOT_YET';

export type AgreementsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type AgreementsQuery = { readonly agreements: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: string | null, readonly partiesConnection: { readonly edges: ReadonlyArray<{ readonly node:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly properties: { readonly stage: string | null, readonly edtf: string | null } }> }, readonly signatoriesConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string }, readonly properties: { readonly edtf: string | null, readonly evidence: ReadonlyArray<{ readonly claim: { readonly onBehalfOf:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null, readonly at:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null } }> } }> }, readonly fields: ReadonlyArray<{ readonly id: string, readonly name: string }> }> };

export type ClaimQueryVariables = Exact<{
  id?: string;
}>;


export type ClaimQuery = { readonly claim: { readonly id: string, readonly predicate: string, readonly stage: Stage | null, readonly title: string | null, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly within: boolean, readonly basis: Basis, readonly reason: string | null, readonly state: ClaimState, readonly subject:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly object:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null, readonly onBehalfOf:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null, readonly at:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string | null, readonly en: string, readonly zh: string, readonly ru: string, readonly article: { readonly id: string, readonly title: string, readonly releasedOn: string | null, readonly document: { readonly id: string, readonly url: string | null, readonly attached: boolean } } }> } | null };

export type ConnectionsQueryVariables = Exact<{
  between?: ReadonlyArray<string> | string;
  asOf?: string | null | undefined;
  maxHops?: number | null | undefined;
  first?: number | null | undefined;
}>;


export type ConnectionsQuery = { readonly connections: ReadonlyArray<{ readonly rank: number, readonly strength: number, readonly note: string | null, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly links: ReadonlyArray<{ readonly relationship: string, readonly role: string | null, readonly stage: Stage | null, readonly edtf: string | null, readonly inferred: boolean, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly statement: string, readonly article: { readonly id: string } }> }> }> };

export type CooperationPageQueryVariables = Exact<{
  party?: string | null | undefined;
  kinds?: ReadonlyArray<CooperationKind> | CooperationKind | null | undefined;
  minStage?: Stage;
  asOf?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type CooperationPageQuery = { readonly cooperations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: CooperationKind, readonly stage: Stage | null, readonly parties: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly subject:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null } }> } };

export type CooperationProgressQueryVariables = Exact<{
  party?: string;
  minStage?: Stage;
  asOf?: string | null | undefined;
  first?: number;
}>;


export type CooperationProgressQuery = { readonly cooperations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: CooperationKind, readonly stage: Stage | null, readonly parties: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly subject:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly history: ReadonlyArray<{ readonly stage: Stage, readonly edtf: string, readonly evidence: ReadonlyArray<{ readonly statement: string, readonly article: { readonly id: string } }> }> } }> } };

export type EntityCardQueryVariables = Exact<{
  id?: string;
}>;


export type EntityCardQuery = { readonly entity:
    | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly kind: string }>, readonly articles: ReadonlyArray<{ readonly id: string, readonly title: string, readonly releasedOn: string | null }> }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly kind: string }>, readonly articles: ReadonlyArray<{ readonly id: string, readonly title: string, readonly releasedOn: string | null }> }
    | { readonly __typename: 'EventSeries', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly kind: string }>, readonly articles: ReadonlyArray<{ readonly id: string, readonly title: string, readonly releasedOn: string | null }> }
    | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly institutionKind: string | null, readonly establishedByConnection: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly properties: { readonly role: string | null, readonly stage: string | null, readonly edtf: string | null, readonly evidence: ReadonlyArray<{ readonly statement: string }> } }> }, readonly membersConnection: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly properties: { readonly stage: string | null } }> }, readonly peopleConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string }, readonly properties: { readonly titles: ReadonlyArray<string> | null, readonly lastSeen: string | null } }> }, readonly strongIn: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly locatedIn: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly eventsAbout: ReadonlyArray<{ readonly id: string, readonly name: string, readonly edtf: string | null }>, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly kind: string }>, readonly articles: ReadonlyArray<{ readonly id: string, readonly title: string, readonly releasedOn: string | null }> }
    | { readonly __typename: 'Opportunity', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly kind: string }>, readonly articles: ReadonlyArray<{ readonly id: string, readonly title: string, readonly releasedOn: string | null }> }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly affiliationsConnection: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly properties: { readonly titles: ReadonlyArray<string> | null, readonly firstSeen: string | null, readonly lastSeen: string | null } }> }, readonly participationsConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly edtf: string | null }, readonly properties: { readonly role: string | null } }> }, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly kind: string }>, readonly articles: ReadonlyArray<{ readonly id: string, readonly title: string, readonly releasedOn: string | null }> }
    | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly kind: string }>, readonly articles: ReadonlyArray<{ readonly id: string, readonly title: string, readonly releasedOn: string | null }> }
    | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly kind: string }>, readonly articles: ReadonlyArray<{ readonly id: string, readonly title: string, readonly releasedOn: string | null }> }
    | { readonly __typename: 'TechnologyField', readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly kind: string }>, readonly articles: ReadonlyArray<{ readonly id: string, readonly title: string, readonly releasedOn: string | null }> }
   | null };

export type FunnelQueryVariables = Exact<{
  of?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type FunnelQuery = { readonly funnel: { readonly note: string | null, readonly steps: ReadonlyArray<{ readonly measure: string, readonly low: number | null, readonly high: number | null, readonly text: string | null, readonly refused: string | null, readonly count: number | null, readonly rate: number | null, readonly events: number, readonly figures: ReadonlyArray<{ readonly measure: string, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly text: string, readonly about:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly of: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > }> }> } };

export type HostsQueryVariables = Exact<{
  place?: string;
}>;


export type HostsQuery = { readonly regions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly eventsHere: ReadonlyArray<{ readonly id: string, readonly name: string, readonly edtf: string | null, readonly within: boolean | null, readonly participantsConnection: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          , readonly properties: { readonly evidence: ReadonlyArray<{ readonly statement: string, readonly article: { readonly id: string } }> } }> } }> }> };

export type IntroductionsQueryVariables = Exact<{
  to?: string;
  asOf?: string | null | undefined;
  maxHops?: number;
  first?: number;
}>;


export type IntroductionsQuery = { readonly introductions: { readonly note: string | null, readonly targets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly paths: ReadonlyArray<{ readonly rank: number, readonly strength: number, readonly inferred: boolean, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly ties: ReadonlyArray<{ readonly strength: number, readonly contributions: ReadonlyArray<{ readonly kind: TieKind, readonly edtf: string | null, readonly product: number, readonly event:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly statement: string, readonly article: { readonly id: string } }> }> }>, readonly fallback: { readonly strength: number, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null }> } };

export type ItineraryQueryVariables = Exact<{
  visit?: string;
}>;


export type ItineraryQuery = { readonly events: ReadonlyArray<{ readonly id: string, readonly name: string, readonly edtf: string | null, readonly organisersConnection: { readonly edges: ReadonlyArray<{ readonly node:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly properties: { readonly capacity: string | null } }> }, readonly participantsConnection: { readonly edges: ReadonlyArray<{ readonly node:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly properties: { readonly role: string | null } }> }, readonly partsConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly kind: string | null, readonly edtf: string | null, readonly within: boolean | null, readonly places: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          >, readonly participantsConnection: { readonly edges: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Region', readonly id: string, readonly name: string }
               }> } } }> } }>, readonly figures: { readonly edges: ReadonlyArray<{ readonly node: { readonly measure: string, readonly unit: string, readonly text: string } }> } };

export type MatchSuggestionsQueryVariables = Exact<{
  for?: string;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  fields?: ReadonlyArray<string> | string | null | undefined;
  regions?: ReadonlyArray<string> | string | null | undefined;
}>;


export type MatchSuggestionsQuery = { readonly matchSuggestions: { readonly for:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly suggestions: ReadonlyArray<{ readonly rank: number, readonly score: number, readonly institution: { readonly id: string, readonly name: string }, readonly reasons: ReadonlyArray<{ readonly kind: MatchReasonKind, readonly score: number, readonly statement: string, readonly factors: ReadonlyArray<{ readonly name: string, readonly value: number }>, readonly evidence: ReadonlyArray<{ readonly statement: string, readonly article: { readonly id: string } }> }>, readonly introduction: { readonly strength: number, readonly inferred: boolean, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null }> } };

export type NeighbourhoodQueryVariables = Exact<{
  of?: string;
  asOf?: string | null | undefined;
  depth?: number;
  first?: number;
  through?: ReadonlyArray<EntityType> | EntityType | null | undefined;
}>;


export type NeighbourhoodQuery = { readonly neighbourhood: { readonly note: string | null, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'EventSeries', readonly id: string, readonly name: string }
      | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
      | { readonly __typename: 'Opportunity', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'TechnologyField', readonly id: string, readonly name: string }
    >, readonly links: ReadonlyArray<{ readonly id: string, readonly relationship: string, readonly role: string | null, readonly stage: Stage | null, readonly edtf: string | null, readonly inferred: boolean, readonly from:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly to:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }>, readonly omitted: ReadonlyArray<{ readonly relationship: string, readonly type: EntityType, readonly count: number, readonly node:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } };

export type PeopleQueryVariables = Exact<{
  institution?: string;
}>;


export type PeopleQuery = { readonly institutions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly peopleConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly zh: string }, readonly properties: { readonly titles: ReadonlyArray<string> | null, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly evidence: ReadonlyArray<{ readonly article: { readonly id: string } }> } }> }, readonly parts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly peopleConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string }, readonly properties: { readonly titles: ReadonlyArray<string> | null, readonly lastSeen: string | null } }> } }> }> };

export type SearchBoxQueryVariables = Exact<{
  text?: string;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchBoxQuery = { readonly search: ReadonlyArray<{ readonly score: number, readonly matched: { readonly value: string, readonly language: string, readonly kind: string }, readonly entity:
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'EventSeries', readonly id: string, readonly name: string }
      | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
      | { readonly __typename: 'Opportunity', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'TechnologyField', readonly id: string, readonly name: string }
     }> };

export type SharedFieldsQueryVariables = Exact<{
  between?: ReadonlyArray<string> | string;
  asOf?: string | null | undefined;
}>;


export type SharedFieldsQuery = { readonly sharedFields: ReadonlyArray<{ readonly grade: FieldGrade, readonly field: { readonly id: string, readonly en: string, readonly zh: string, readonly ru: string }, readonly held: ReadonlyArray<{ readonly by: string, readonly party:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly field: { readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly statement: string, readonly article: { readonly id: string } }> }> }> };

export type TechnologyMatchesQueryVariables = Exact<{
  for?: string;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  includePartners?: boolean | null | undefined;
}>;


export type TechnologyMatchesQuery = { readonly technologyMatches: ReadonlyArray<{ readonly rank: number, readonly score: number, readonly supply: SupplyKind, readonly demand: DemandKind, readonly factors: ReadonlyArray<{ readonly name: string, readonly value: number }>, readonly supplier:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly offer: { readonly id: string, readonly name: string } | null, readonly demander:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly request: { readonly id: string, readonly name: string } | null, readonly fields: ReadonlyArray<{ readonly grade: FieldGrade, readonly field: { readonly id: string, readonly name: string, readonly zh: string }, readonly held: ReadonlyArray<{ readonly by: string, readonly party:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly field: { readonly id: string, readonly name: string } }> }>, readonly evidence: ReadonlyArray<{ readonly statement: string, readonly article: { readonly id: string } }> }> };

export type WhyNotQueryVariables = Exact<{
  question?: WhyNotQuestion;
  absent?: string;
  of?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type WhyNotQuery = { readonly whyNot: { readonly present: boolean, readonly rule: WhyNotRule, readonly explanation: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly statement: string, readonly article: { readonly id: string } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const AgreementsDocument = new TypedDocumentString(`
    query Agreements($first: Int = 25) {
  agreements(limit: $first, sort: [{id: ASC}]) {
    id
    name
    kind
    partiesConnection(first: 10, sort: [{node: {id: ASC}}]) {
      edges {
        node {
          id
          name
        }
        properties {
          stage
          edtf
        }
      }
    }
    signatoriesConnection(first: 10, sort: [{node: {id: ASC}}]) {
      edges {
        node {
          id
          name
        }
        properties {
          edtf
          evidence {
            claim {
              onBehalfOf {
                id
                name
              }
              at {
                id
                name
              }
            }
          }
        }
      }
    }
    fields(limit: 20, sort: [{id: ASC}]) {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AgreementsQuery, AgreementsQueryVariables>;
export const ClaimDocument = new TypedDocumentString(`
    query Claim($id: ID! = "claim:97869c8d02376940e3f9") {
  claim(id: $id) {
    id
    predicate
    subject {
      id
      name
    }
    object {
      id
      name
    }
    onBehalfOf {
      id
      name
    }
    at {
      id
      name
    }
    stage
    title
    edtf
    earliest
    latest
    within
    basis
    reason
    state
    evidence {
      start
      end
      quote
      en: statement(language: EN)
      zh: statement(language: ZH)
      ru: statement(language: RU)
      article {
        id
        title
        releasedOn
        document {
          id
          url
          attached
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimQuery, ClaimQueryVariables>;
export const ConnectionsDocument = new TypedDocumentString(`
    query Connections($between: [ID!]! = ["institution:spbpu", "institution:jspc"], $asOf: Date = "2019-12-31", $maxHops: Int = 4, $first: Int = 3) {
  connections(between: $between, asOf: $asOf, maxHops: $maxHops, first: $first) {
    rank
    strength
    note
    nodes {
      id
      name
    }
    links {
      relationship
      role
      stage
      edtf
      inferred
      evidence {
        start
        end
        statement
        article {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConnectionsQuery, ConnectionsQueryVariables>;
export const CooperationPageDocument = new TypedDocumentString(`
    query CooperationPage($party: ID, $kinds: [CooperationKind!], $minStage: Stage! = SIGNED, $asOf: Date = "2019-12-31", $first: Int! = 10, $after: String) {
  cooperations(
    party: $party
    kinds: $kinds
    minStage: $minStage
    asOf: $asOf
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        kind
        stage
        parties {
          id
          name
        }
        subject {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CooperationPageQuery, CooperationPageQueryVariables>;
export const CooperationProgressDocument = new TypedDocumentString(`
    query CooperationProgress($party: ID! = "region:israel", $minStage: Stage! = MENTIONED, $asOf: Date = "2019-12-31", $first: Int! = 20) {
  cooperations(party: $party, minStage: $minStage, asOf: $asOf, first: $first) {
    totalCount
    edges {
      node {
        id
        kind
        stage
        parties {
          id
          name
        }
        subject {
          id
          name
        }
        history {
          stage
          edtf
          evidence {
            article {
              id
            }
            statement
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CooperationProgressQuery, CooperationProgressQueryVariables>;
export const EntityCardDocument = new TypedDocumentString(`
    query EntityCard($id: ID! = "institution:js-il-ttc") {
  entity(id: $id) {
    __typename
    id
    name
    names(limit: 10, sort: [{value: ASC}]) {
      value
      language
      kind
    }
    articles {
      id
      title
      releasedOn
    }
    ... on Institution {
      institutionKind: kind
      establishedByConnection(first: 10) {
        edges {
          node {
            id
            name
          }
          properties {
            role
            stage
            edtf
            evidence {
              statement
            }
          }
        }
      }
      membersConnection(first: 20) {
        edges {
          node {
            id
            name
          }
          properties {
            stage
          }
        }
      }
      peopleConnection(first: 20) {
        edges {
          node {
            id
            name
          }
          properties {
            titles
            lastSeen
          }
        }
      }
      strongIn(limit: 20, sort: [{id: ASC}]) {
        id
        name
      }
      locatedIn(limit: 5) {
        id
        name
      }
      eventsAbout(limit: 10, sort: [{id: ASC}]) {
        id
        name
        edtf
      }
    }
    ... on Person {
      affiliationsConnection(first: 10) {
        edges {
          node {
            id
            name
          }
          properties {
            titles
            firstSeen
            lastSeen
          }
        }
      }
      participationsConnection(first: 20) {
        edges {
          node {
            id
            name
            edtf
          }
          properties {
            role
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EntityCardQuery, EntityCardQueryVariables>;
export const FunnelDocument = new TypedDocumentString(`
    query Funnel($of: ID, $from: Date = "2017-01-01", $to: Date = "2017-12-31") {
  funnel(of: $of, from: $from, to: $to) {
    steps {
      measure
      low
      high
      text
      refused
      count
      rate
      events
      figures {
        measure
        low
        high
        unit
        text
        about {
          id
          name
        }
        of {
          id
          name
        }
      }
    }
    note
  }
}
    `) as unknown as TypedDocumentString<FunnelQuery, FunnelQueryVariables>;
export const HostsDocument = new TypedDocumentString(`
    query Hosts($place: ID! = "region:tomsk") {
  regions(where: {id: {eq: $place}}, limit: 1) {
    id
    name
    eventsHere(limit: 20, sort: [{earliest: DESC}, {id: ASC}]) {
      id
      name
      edtf
      within
      participantsConnection(
        first: 20
        where: {edge: {role: {eq: "host"}}}
        sort: [{node: {id: ASC}}]
      ) {
        edges {
          node {
            __typename
            id
            name
          }
          properties {
            evidence {
              article {
                id
              }
              statement
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HostsQuery, HostsQueryVariables>;
export const IntroductionsDocument = new TypedDocumentString(`
    query Introductions($to: ID! = "institution:spbpu", $asOf: Date = "2019-12-31", $maxHops: Int! = 3, $first: Int! = 5) {
  introductions(to: $to, asOf: $asOf, maxHops: $maxHops, first: $first) {
    note
    targets {
      id
      name
    }
    paths {
      rank
      strength
      inferred
      people {
        id
        name
      }
      ties {
        strength
        contributions {
          kind
          edtf
          product
          event {
            id
            name
          }
          evidence {
            article {
              id
            }
            statement
          }
        }
      }
      fallback {
        strength
        people {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IntroductionsQuery, IntroductionsQueryVariables>;
export const ItineraryDocument = new TypedDocumentString(`
    query Itinerary($visit: ID! = "event:js-il-ru-2019") {
  events(where: {id: {eq: $visit}}, limit: 1) {
    id
    name
    edtf
    organisersConnection(first: 10, sort: [{node: {id: ASC}}]) {
      edges {
        node {
          id
          name
        }
        properties {
          capacity
        }
      }
    }
    participantsConnection(first: 10, sort: [{node: {id: ASC}}]) {
      edges {
        node {
          id
          name
        }
        properties {
          role
        }
      }
    }
    partsConnection(
      first: 30
      sort: [{node: {earliest: ASC}}, {node: {toldAt: ASC}}, {node: {id: ASC}}]
    ) {
      edges {
        node {
          id
          name
          kind
          edtf
          within
          places(limit: 5) {
            id
            name
          }
          participantsConnection(
            first: 20
            where: {edge: {role: {eq: "host"}}}
            sort: [{node: {id: ASC}}]
          ) {
            edges {
              node {
                __typename
                id
                name
              }
            }
          }
        }
      }
    }
  }
  figures(about: $visit, asOf: "2019-12-31", first: 10) {
    edges {
      node {
        measure
        unit
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ItineraryQuery, ItineraryQueryVariables>;
export const MatchSuggestionsDocument = new TypedDocumentString(`
    query MatchSuggestions($for: ID! = "institution:spbpu", $asOf: Date = "2019-12-31", $first: Int = 5, $fields: [ID!], $regions: [ID!]) {
  matchSuggestions(
    for: $for
    asOf: $asOf
    first: $first
    fields: $fields
    regions: $regions
  ) {
    for {
      id
      name
    }
    suggestions {
      rank
      score
      institution {
        id
        name
      }
      reasons {
        kind
        score
        statement
        factors {
          name
          value
        }
        evidence {
          article {
            id
          }
          statement
        }
      }
      introduction {
        strength
        inferred
        people {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MatchSuggestionsQuery, MatchSuggestionsQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($of: ID! = "institution:br-alliance", $asOf: Date = "2019-12-31", $depth: Int! = 1, $first: Int! = 12, $through: [EntityType!]) {
  neighbourhood(
    of: $of
    asOf: $asOf
    depth: $depth
    first: $first
    through: $through
  ) {
    note
    nodes {
      __typename
      id
      name
    }
    links {
      id
      from {
        id
      }
      to {
        id
      }
      relationship
      role
      stage
      edtf
      inferred
    }
    omitted {
      node {
        id
      }
      relationship
      type
      count
    }
  }
}
    `) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($institution: ID! = "institution:spbpu") {
  institutions(where: {id: {eq: $institution}}, limit: 1) {
    id
    name
    peopleConnection(first: 25, sort: [{node: {id: ASC}}]) {
      edges {
        node {
          id
          name
          zh: name(language: ZH)
        }
        properties {
          titles
          firstSeen
          lastSeen
          evidence {
            article {
              id
            }
          }
        }
      }
    }
    parts(limit: 25, sort: [{id: ASC}]) {
      id
      name
      peopleConnection(first: 25, sort: [{node: {id: ASC}}]) {
        edges {
          node {
            id
            name
          }
          properties {
            titles
            lastSeen
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const SearchBoxDocument = new TypedDocumentString(`
    query SearchBox($text: String! = "圣彼得堡", $types: [EntityType!], $first: Int = 5) {
  search(text: $text, types: $types, first: $first) {
    score
    matched {
      value
      language
      kind
    }
    entity {
      __typename
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SearchBoxQuery, SearchBoxQueryVariables>;
export const SharedFieldsDocument = new TypedDocumentString(`
    query SharedFields($between: [ID!]! = ["institution:spbpu", "region:jiangsu"], $asOf: Date = "2019-12-31") {
  sharedFields(between: $between, asOf: $asOf) {
    grade
    field {
      id
      en: name(language: EN)
      zh: name(language: ZH)
      ru: name(language: RU)
    }
    held {
      by
      party {
        id
        name
      }
      field {
        id
        name
      }
      evidence {
        article {
          id
        }
        statement
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SharedFieldsQuery, SharedFieldsQueryVariables>;
export const TechnologyMatchesDocument = new TypedDocumentString(`
    query TechnologyMatches($for: ID! = "institution:spbpu", $asOf: Date = "2019-12-31", $first: Int = 10, $includePartners: Boolean = true) {
  technologyMatches(
    for: $for
    asOf: $asOf
    first: $first
    includePartners: $includePartners
  ) {
    rank
    score
    factors {
      name
      value
    }
    supply
    supplier {
      id
      name
    }
    offer {
      id
      name
    }
    demand
    demander {
      id
      name
    }
    request {
      id
      name
    }
    fields {
      grade
      field {
        id
        name
        zh: name(language: ZH)
      }
      held {
        by
        party {
          id
        }
        field {
          id
          name
        }
      }
    }
    evidence {
      article {
        id
      }
      statement
    }
  }
}
    `) as unknown as TypedDocumentString<TechnologyMatchesQuery, TechnologyMatchesQueryVariables>;
export const WhyNotDocument = new TypedDocumentString(`
    query WhyNot($question: WhyNotQuestion! = MEMBERSHIP, $absent: ID! = "institution:nasu", $of: ID = "institution:br-alliance", $asOf: Date = "2019-12-31") {
  whyNot(question: $question, absent: $absent, of: $of, asOf: $asOf) {
    present
    rule
    explanation
    evidence {
      start
      end
      statement
      article {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhyNotQuery, WhyNotQueryVariables>;