// @summary The figures that follow one place in the list of all, newest first, then by id.
// @mode    read
// @param   after    string  page key of the last figure seen, or the one before those of a day
// @param   limit    int     rows, one more than a page holds
// @row     id       string  figure id
// @row     since    date    first day on which it counts
// @cost    index Figure.pageKey, read in order; rows bounded by the limit
MATCH (figure:Figure)
WHERE figure.pageKey > $after
WITH figure ORDER BY figure.pageKey LIMIT $limit
MATCH (figure)<-[link:HAS_FIGURE]-(:Entity)
RETURN figure.id AS id, link.countsFrom AS since
ORDER BY figure.pageKey
