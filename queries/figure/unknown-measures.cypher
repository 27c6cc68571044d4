// @summary The first of some measures that no figure of the record has at any date, with those that some figure has.
// @mode    read
// @param   measures string[]  as the dossiers name them
// @row     unknown  string    one of these; no row when each is known, or the record has no figure
// @row     known    string[]  every measure of the record, in no order
// @cost    index Figure.measure, or the figures of the record when one is unknown; limit: one row
UNWIND $measures AS measure
WITH measure WHERE NOT EXISTS { MATCH (told:Figure) WHERE told.measure = measure }
WITH measure AS unknown ORDER BY unknown LIMIT 1
MATCH (figure:Figure)
RETURN unknown, collect(DISTINCT figure.measure) AS known
