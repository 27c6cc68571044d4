import type { FigureFacts, StatedClaim } from "./dossier.js";
import type { Fields } from "./yaml-fields.js";

/** One entry of `claims`, as a claim; unknown keys are problems. */
export function readClaim(fields: Fields): StatedClaim {
  const claim = readClaimKeys(fields);
  fields.finish();
  return claim;
}

/** The keys of a claim, whatever else stands beside them. */
export function readClaimKeys(fields: Fields): StatedClaim {
  const figure = fields.map("figure");
  return {
    ...readGround(fields),
    predicate: fields.text("predicate"),
    subject: fields.text("subject"),
    object: fields.optionalText("object"),
    value: fields.optionalText("value"),
    figure: figure && readFigure(figure),
    stage: fields.optionalText("stage"),
    role: fields.optionalText("role"),
    capacity: fields.optionalText("capacity"),
    kind: fields.optionalText("kind"),
    ordinal: fields.optionalInteger("ordinal"),
    language: fields.optionalText("language"),
    title: fields.optionalText("title"),
    topics: fields.texts("topics").toSorted(),
    at: fields.optionalText("at"),
    accordingTo: fields.optionalText("accordingTo"),
    onBehalfOf: fields.optionalText("onBehalfOf"),
    edtf: fields.optionalText("edtf"),
    within: fields.flag("within"),
  };
}

/** The `names` of a declared entity, as claims of the predicate `named`. */
export function readNames(entity: Fields, subject: string): StatedClaim[] {
  return entity.list("names").map((fields) => {
    const value = fields.text("value");
    const claim = {
      ...EMPTY,
      ...readGround(fields),
      subject,
      value,
      language: fields.text("language"),
      kind: fields.text("kind"),
    };
    fields.finish();
    return claim;
  });
}

/** What every claim carries about why it is believed. */
function readGround(fields: Fields): Pick<StatedClaim, "basis" | "reason" | "passage" | "from" | "line"> {
  return {
    basis: fields.optionalText("basis") ?? "STATED",
    reason: fields.optionalText("reason"),
    passage: fields.optionalText("passage"),
    from: fields.texts("from"),
    line: fields.line,
  };
}

const EMPTY = {
  predicate: "named",
  object: null,
  figure: null,
  stage: null,
  role: null,
  capacity: null,
  ordinal: null,
  title: null,
  topics: [],
  at: null,
  accordingTo: null,
  onBehalfOf: null,
  edtf: null,
  within: false,
};

/** A figure, from its keys. */
export function readFigure(fields: Fields): FigureFacts {
  const whole = fields.map("partOf");
  const figure = {
    measure: fields.text("measure"),
    unit: fields.text("unit"),
    nature: fields.text("nature"),
    low: fields.number("low"),
    high: fields.number("high"),
    qualifiers: fields.texts("qualifiers").toSorted(),
    period: fields.optionalText("period"),
    of: fields.texts("of").toSorted(),
    partOf: whole && readFigure(whole),
  };
  fields.finish();
  return figure;
}
