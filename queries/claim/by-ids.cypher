// @summary Whole claims with the types of the entities they name; unknown ids give no row.
// @mode    read
// @param   ids             string[]  claim ids
// @row     id              string
// @row     predicate       string    of graph/predicates.ts
// @row     subject         string    entity id
// @row     subjectType     string?   null when the entity is no longer in the graph
// @row     object          string?   entity id
// @row     objectType      string?
// @row     objectKind      string?
// @row     value           string?   text of a name or distinction
// @row     figure          string?   figure id
// @row     period          string?   EDTF of the time its figure counts
// @row     stage           string?
// @row     role            string?
// @row     capacity        string?
// @row     kind            string?
// @row     ordinal         int?
// @row     language        string?   BCP 47, of a name
// @row     title           string?   words as printed
// @row     topics          string[]  ids of technology fields, as the dossier orders them
// @row     at              string?   entity id
// @row     atType          string?
// @row     atKind          string?
// @row     atEdtf          string?   date of that event
// @row     accordingTo     string?   entity id
// @row     accordingToType string?
// @row     onBehalfOf      string?   entity id
// @row     onBehalfOfType  string?
// @row     edtf            string?   the claim's date, its own or derived
// @row     ownEdtf         string?   its own alone
// @row     earliest        date?
// @row     latest          date?
// @row     within          boolean   true: some day within the date
// @row     basis           string    STATED, INFERRED or REFERENCE
// @row     reason          string?
// @row     state           string    LIVE or RETRACTED
// @row     article         string?   null for REFERENCE
// @cost    index Claim.id; rows bounded by the ids asked for, each with the few entities it names
MATCH (claim:Claim)
WHERE claim.id IN $ids
OPTIONAL MATCH (claim)-[names:NAMES]->(entity:Entity)
WITH claim, collect({as: names.as, type: entity.type, kind: entity.kind, edtf: entity.edtf}) AS ends
OPTIONAL MATCH (figure:Figure {id: claim.figure})
RETURN claim.id AS id,
       claim.predicate AS predicate,
       claim.subject AS subject,
       head([end IN ends WHERE end.as = 'subject' | end.type]) AS subjectType,
       claim.object AS object,
       head([end IN ends WHERE end.as = 'object' | end.type]) AS objectType,
       head([end IN ends WHERE end.as = 'object' | end.kind]) AS objectKind,
       claim.value AS value,
       claim.figure AS figure,
       figure.period AS period,
       claim.stage AS stage,
       claim.role AS role,
       claim.capacity AS capacity,
       claim.kind AS kind,
       claim.ordinal AS ordinal,
       claim.language AS language,
       claim.title AS title,
       coalesce(claim.topics, []) AS topics,
       claim.at AS at,
       head([end IN ends WHERE end.as = 'at' | end.type]) AS atType,
       head([end IN ends WHERE end.as = 'at' | end.kind]) AS atKind,
       head([end IN ends WHERE end.as = 'at' | end.edtf]) AS atEdtf,
       claim.accordingTo AS accordingTo,
       head([end IN ends WHERE end.as = 'accordingTo' | end.type]) AS accordingToType,
       claim.onBehalfOf AS onBehalfOf,
       head([end IN ends WHERE end.as = 'onBehalfOf' | end.type]) AS onBehalfOfType,
       claim.edtf AS edtf,
       claim.ownEdtf AS ownEdtf,
       claim.earliest AS earliest,
       claim.latest AS latest,
       coalesce(claim.within, false) AS within,
       claim.basis AS basis,
       claim.reason AS reason,
       claim.state AS state,
       claim.article AS article
ORDER BY id
