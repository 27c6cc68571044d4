// @summary Every figure node.
// @mode    read
// @row     id          string
// @row     about       string    id of the thing it is about
// @row     measure     string
// @row     unit        string
// @row     nature      string    STOCK or FLOW
// @row     low         float?
// @row     high        float?
// @row     qualifiers  string[]
// @row     period      string?   EDTF
// @row     of          string[]  ids of the parts it counts
// @row     partOf      string?   id of the figure it is part of
// @row     pageKey     string    the key of graph/newest-first.ts
// @cost    every figure; reads the whole record, so for loading and rebuilding alone
MATCH (figure:Figure)
RETURN figure.id AS id, figure.about AS about, figure.measure AS measure, figure.unit AS unit,
       figure.nature AS nature, figure.low AS low, figure.high AS high, figure.qualifiers AS qualifiers,
       figure.period AS period, figure.of AS of, figure.partOf AS partOf,
       figure.pageKey AS pageKey
ORDER BY id
