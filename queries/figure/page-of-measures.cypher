// @summary The figures of some measures that follow one place in the list of all, newest first, then by id.
// @mode    read
// @param   measures string[]  as the dossiers name them, each once
// @param   after    string    page key of the last figure seen, or the one before those of a day
// @param   limit    int       rows, one more than a page holds
// @row     id       string    figure id
// @row     since    date      first day on which it counts
// @cost    index Figure.measure with pageKey, read in order; rows bounded by the limit for each measure
UNWIND $measures AS measure
CALL (measure) {
  MATCH (figure:Figure)
  // Named, for of a small record the planner takes the index of pageKey alone and sorts all of the measure.
  USING INDEX SEEK figure:Figure(measure, pageKey)
  WHERE figure.measure = measure AND figure.pageKey > $after
  RETURN figure ORDER BY figure.measure, figure.pageKey LIMIT $limit
}
WITH figure ORDER BY figure.pageKey LIMIT $limit
MATCH (figure)<-[link:HAS_FIGURE]-(:Entity)
RETURN figure.id AS id, link.countsFrom AS since
ORDER BY figure.pageKey
