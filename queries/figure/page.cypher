// @summary The figures about one entity or all, newest first, behind one place in that order.
// @mode    read
// @param   about     string?   entity id; null for all
// @param   measures  string[]  as the dossiers name them; empty for all
// @param   asOf      date
// @param   since     date?     of the last figure seen; null for the first page
// @param   id        string?   of the last figure seen
// @param   limit     int       rows, one more than a page holds
// @row     id        string    figure id
// @row     since     date      first day on which it counts
// @cost    index Entity.id, or the figures of the record when about is null
CALL () {
  WITH $about AS id
  WITH id WHERE id IS NOT NULL
  MATCH (:Entity {id: id})-[link:HAS_FIGURE]->(figure:Figure)
  RETURN link, figure
  UNION
  WITH $about AS id
  WITH id WHERE id IS NULL
  MATCH (figure:Figure)<-[link:HAS_FIGURE]-(:Entity)
  RETURN link, figure
}
WITH figure.id AS id, link.countsFrom AS since, figure.measure AS measure
WHERE since <= $asOf
  AND (size($measures) = 0 OR measure IN $measures)
  AND ($since IS NULL OR since < $since OR since = $since AND id > $id)
RETURN id, since
ORDER BY since DESC, id
LIMIT $limit
