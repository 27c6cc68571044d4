import type { DeclaredEntity, Problem, StatedClaim } from "./dossier.js";
import type { ReadDossier } from "./read-dossier.js";
import { type Fields, Sheet } from "./yaml-fields.js";

/** Where the concept scheme stands; also the source its claims name. */
export const FIELDS_FILE = "graph/fields.yaml";

const LANGUAGES = ["zh", "en", "ru"] as const;

/**
 * The concept scheme as a dossier of reference knowledge: every concept an entity `field:<id>`, its labels, `broader`
 * and `related` REFERENCE claims. Kinds: `heading` for a group, else the scheme, `technology` or `mode`.
 */
export function readFields(file: string, text: string): ReadDossier {
  const sheet = new Sheet(file, text);
  const concepts = (["technology", "mode"] as const).flatMap((scheme) =>
    sheet.root.list(scheme).map((fields) => readConcept(fields, scheme)),
  );
  sheet.root.finish();
  const problems: readonly Problem[] = sheet.problems;
  if (problems.length > 0) return { dossier: null, problems };
  const dossier = {
    file,
    source: { kind: "reference", id: "reference:fields", title: "Fields of technology and modes of cooperation" },
    curator: null,
    entities: concepts.map((concept) => concept.entity),
    passages: new Map(),
    claims: concepts.flatMap((concept) => concept.claims),
  } as const;
  return { dossier, problems };
}

interface Concept {
  readonly entity: DeclaredEntity;
  readonly claims: readonly StatedClaim[];
}

function readConcept(fields: Fields, scheme: "technology" | "mode"): Concept {
  const id = fieldId(fields.text("id"));
  const kind = fields.flag("group") ? "heading" : scheme;
  const labels = LANGUAGES.flatMap((language) => {
    const value = fields.optionalText(language);
    return value === null
      ? []
      : [{ ...statement(id, fields.line), predicate: "named", value, language, kind: "preferred" }];
  });
  const others = readOtherLabels(fields.map("alt"), id);
  const links = (["broader", "related"] as const).flatMap((predicate) =>
    fields.texts(predicate).map((other) => ({ ...statement(id, fields.line), predicate, object: fieldId(other) })),
  );
  fields.finish();
  return { entity: { id, type: "TechnologyField", kind, line: fields.line }, claims: [...labels, ...others, ...links] };
}

function readOtherLabels(alt: Fields | null, id: string): StatedClaim[] {
  if (alt === null) return [];
  const claims = LANGUAGES.flatMap((language) =>
    alt
      .texts(language)
      .map((value) => ({ ...statement(id, alt.line), predicate: "named", value, language, kind: "alias" })),
  );
  alt.finish();
  return claims;
}

const fieldId = (concept: string): string => `field:${concept}`;

/** A REFERENCE claim about a concept that says nothing yet. */
function statement(subject: string, line: number): StatedClaim {
  return {
    subject,
    line,
    predicate: "",
    object: null,
    value: null,
    figure: null,
    stage: null,
    role: null,
    capacity: null,
    kind: null,
    ordinal: null,
    language: null,
    title: null,
    topics: [],
    at: null,
    accordingTo: null,
    onBehalfOf: null,
    edtf: null,
    within: false,
    basis: "REFERENCE",
    reason: FIELDS_FILE,
    passage: null,
    from: [],
  };
}
