import "reflect-metadata";
import { Field, ID, InterfaceType, ObjectType } from "type-graphql";
import type { EntityType } from "../../graph/entity-types.js";

/**
 * What a service returns for a thing of the read lane: `{ __typename, id }` and nothing more.
 * The classes below only tell type-graphql the names; the join drops them in favour of the types of
 * `graph/model.graphql` and fetches the fields a client selected, in one statement for each such field.
 * A field that may point at nothing is nullable: an unknown id becomes null.
 */
export interface Reference<T extends EntityType = EntityType> {
  readonly __typename: T;
  readonly id: string;
}

/** Any entity; `__typename` decides which. */
@InterfaceType("Entity")
export abstract class EntityRef implements Reference {
  readonly __typename!: EntityType;
  @Field(() => ID)
  readonly id!: string;
}

@ObjectType("Person", { implements: EntityRef })
export class PersonRef extends EntityRef {
  declare readonly __typename: "Person";
}

@ObjectType("Institution", { implements: EntityRef })
export class InstitutionRef extends EntityRef {
  declare readonly __typename: "Institution";
}

@ObjectType("Region", { implements: EntityRef })
export class RegionRef extends EntityRef {
  declare readonly __typename: "Region";
}

@ObjectType("Agreement", { implements: EntityRef })
export class AgreementRef extends EntityRef {
  declare readonly __typename: "Agreement";
}

@ObjectType("Programme", { implements: EntityRef })
export class ProgrammeRef extends EntityRef {
  declare readonly __typename: "Programme";
}

@ObjectType("TechnologyField", { implements: EntityRef })
export class TechnologyFieldRef extends EntityRef {
  declare readonly __typename: "TechnologyField";
}

@ObjectType("Opportunity", { implements: EntityRef })
export class OpportunityRef extends EntityRef {
  declare readonly __typename: "Opportunity";
}

@ObjectType("Event", { implements: EntityRef })
export class EventRef extends EntityRef {
  declare readonly __typename: "Event";
}

@ObjectType("EventSeries", { implements: EntityRef })
export class EventSeriesRef extends EntityRef {
  declare readonly __typename: "EventSeries";
}

/** One printed name of an entity, by the id of its node. */
@ObjectType("Name")
export class NameRef {
  readonly __typename!: "Name";
  @Field(() => ID)
  readonly id!: string;
}

/** Returns the reference to an entity of a known type. */
export function reference<T extends EntityType>(type: T, id: string): Reference<T> {
  return { __typename: type, id };
}
