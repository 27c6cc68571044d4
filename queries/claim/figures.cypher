// @summary Figures with the live claims that agree on them; unknown ids give no row.
// @mode    read
// @param   ids        string[]  figure ids
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
// @row     claims     string[]  ids of live claims, sorted
// @row     edtf       string?   date of the earliest of these claims
// @cost    index Figure.id; rows bounded by the ids asked for
MATCH (figure:Figure)<-[link:HAS_FIGURE]-(about:Entity)
WHERE figure.id IN $ids
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
       link.claims AS claims,
       link.edtf AS edtf
ORDER BY id
