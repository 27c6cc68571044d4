// Written by codegen.ts; edit the sources, then run `npm run codegen`.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AgreementsQueryVariables = Exact<{ [key: string]: never; }>;


export type AgreementsQuery = { readonly agreements: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: string | null, readonly partiesConnection: { readonly edges: ReadonlyArray<{ readonly node:
          | { readonly name: string }
          | { readonly name: string }
        , readonly properties: { readonly stage: string | null, readonly edtf: string | null } }> }, readonly signatories: ReadonlyArray<{ readonly name: string }> }> };

export type EventsQueryVariables = Exact<{ [key: string]: never; }>;


export type EventsQuery = { readonly events: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: string | null, readonly edtf: string | null, readonly organisersConnection: { readonly edges: ReadonlyArray<{ readonly node:
          | { readonly name: string }
          | { readonly name: string }
        , readonly properties: { readonly capacity: string | null } }> } }> };

export type InstitutionsQueryVariables = Exact<{ [key: string]: never; }>;


export type InstitutionsQuery = { readonly institutions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly zh: string, readonly locatedIn: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
    >, readonly strongIn: ReadonlyArray<{ readonly name: string }> }> };

export type PeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleQuery = { readonly people: ReadonlyArray<{ readonly id: string, readonly name: string, readonly affiliations: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
    >, readonly participationsConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string, readonly edtf: string | null }, readonly properties: { readonly role: string | null, readonly claims: ReadonlyArray<string> } }> } }> };

export type TechnologyFieldsQueryVariables = Exact<{ [key: string]: never; }>;


export type TechnologyFieldsQuery = { readonly technologyFields: ReadonlyArray<{ readonly id: string, readonly en: string, readonly zh: string, readonly ru: string, readonly strengthOf: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
    >, readonly priorityOf: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
    > }> };

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
    query Agreements {
  agreements(limit: 25, sort: [{id: ASC}]) {
    id
    name
    kind
    partiesConnection(first: 10) {
      edges {
        node {
          name
        }
        properties {
          stage
          edtf
        }
      }
    }
    signatories(limit: 10) {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AgreementsQuery, AgreementsQueryVariables>;
export const EventsDocument = new TypedDocumentString(`
    query Events {
  events(limit: 25, sort: [{earliest: ASC}, {id: ASC}]) {
    id
    name
    kind
    edtf
    organisersConnection(first: 10) {
      edges {
        node {
          name
        }
        properties {
          capacity
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;
export const InstitutionsDocument = new TypedDocumentString(`
    query Institutions {
  institutions(where: {kind: {eq: "university"}}, limit: 25, sort: [{id: ASC}]) {
    id
    name
    zh: name(language: ZH)
    locatedIn(limit: 5) {
      name
    }
    strongIn(limit: 10) {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<InstitutionsQuery, InstitutionsQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People {
  people(limit: 25, sort: [{id: ASC}]) {
    id
    name
    affiliations(limit: 5) {
      name
    }
    participationsConnection(first: 5) {
      edges {
        node {
          name
          edtf
        }
        properties {
          role
          claims
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const TechnologyFieldsDocument = new TypedDocumentString(`
    query TechnologyFields {
  technologyFields(
    where: {kind: {eq: "technology"}}
    limit: 50
    sort: [{id: ASC}]
  ) {
    id
    en: name(language: EN)
    zh: name(language: ZH)
    ru: name(language: RU)
    strengthOf(limit: 10) {
      name
    }
    priorityOf(limit: 10) {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<TechnologyFieldsQuery, TechnologyFieldsQueryVariables>;