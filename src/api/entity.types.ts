import { registerEnumType } from "type-graphql";
import type { EntityType } from "../../graph/entity-types.js";

/** The types of entity as clients write them, each with the name the graph has for it. */
export const EntityTypeEnum = {
  PERSON: "Person",
  INSTITUTION: "Institution",
  REGION: "Region",
  AGREEMENT: "Agreement",
  PROGRAMME: "Programme",
  TECHNOLOGY_FIELD: "TechnologyField",
  OPPORTUNITY: "Opportunity",
  EVENT: "Event",
  EVENT_SERIES: "EventSeries",
} as const satisfies Record<string, EntityType>;
registerEnumType(EntityTypeEnum, { name: "EntityType", description: "The types of thing the graph holds." });

/** Languages an answer can be written in. */
export const LanguageEnum = { EN: "EN", ZH: "ZH", RU: "RU" } as const;
registerEnumType(LanguageEnum, { name: "Language", description: "A language an answer can be written in." });
