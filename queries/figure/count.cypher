// @summary How many figures about one entity or all count by a date.
// @mode    read
// @param   about     string?   entity id; null for all
// @param   measures  string[]  as the dossiers name them; empty for all
// @param   asOf      date
// @row     figures   int
// @cost    index Entity.id, or the figures of the record when about is null; limit: one row
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
WITH figure, link
WHERE link.countsFrom <= $asOf AND (size($measures) = 0 OR figure.measure IN $measures)
RETURN count(figure) AS figures
