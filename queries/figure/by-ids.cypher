// @summary Figures as they are known by a date, with the live claims that agree on them by then; others give no row.
// @mode    read
// @param   ids        string[]  figure ids
// @param   asOf       date?     null for all that is known
// @row     id         string
// @row     about      string    entity id
// @row     aboutType  string
// @row     measure    string
// @row     unit       string
// @row     nature     string    STOCK or FLOW
// @row     low        float?
// @row     high       float?
// @row     qualifiers string[]  as the dossier writes them
// @row     period     string?   EDTF
// @row     parts      string[]  ids of the entities that say which part is counted
// @row     partOf     string?   id of the figure it is part of
// @row     claims     string[]  ids of live claims that count by the date, earliest first
// @row     edtf       string?   date of the earliest of these claims
// @cost    index Figure.id; rows bounded by the ids asked for, each with its claims
MATCH (figure:Figure)<-[link:HAS_FIGURE]-(about:Entity)
WHERE figure.id IN $ids AND ($asOf IS NULL OR link.countsFrom <= $asOf)
UNWIND link.claims AS claimId
MATCH (claim:Claim {id: claimId})
WHERE $asOf IS NULL OR claim.countsFrom <= $asOf
WITH figure, about, claim ORDER BY claim.earliest, claim.id
WITH figure, about, collect(claim) AS claims
RETURN figure.id AS id,
       about.id AS about,
       about.type AS aboutType,
       figure.measure AS measure,
       figure.unit AS unit,
       figure.nature AS nature,
       toFloat(figure.low) AS low,
       toFloat(figure.high) AS high,
       coalesce(figure.qualifiers, []) AS qualifiers,
       figure.period AS period,
       coalesce(figure.of, []) AS parts,
       figure.partOf AS partOf,
       [claim IN claims | claim.id] AS claims,
       head([claim IN claims | claim.edtf]) AS edtf
ORDER BY id
