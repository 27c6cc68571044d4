// @summary How many figures about one entity, it with its parts and editions, or all, count by a date.
// @mode    read
// @param   about        string?   entity id; null for all
// @param   includeParts boolean   whether those about its parts and editions are among them, at any distance up to six
// @param   measures     string[]  as the dossiers name them; empty for every measure
// @param   asOf         date      parts by then
// @param   after        string    page key that stands before those of that day
// @row     figures      int
// @cost    index Entity.id, or the figures of the record when about is null; limit: one row
CALL () {
  MATCH (about:Entity {id: $about})
  MATCH (about)(()<-[down:PART_OF|EDITION_OF WHERE $includeParts AND down.countsFrom <= $asOf AND coalesce(down.kind, 'unit') = 'unit']-()){0,6}(part:Entity)
  MATCH (part)-[:HAS_FIGURE]->(figure:Figure)
  RETURN figure
  UNION
  MATCH (figure:Figure)
  WHERE $about IS NULL AND figure.pageKey > $after
  RETURN figure
}
WITH figure
WHERE figure.pageKey > $after AND (size($measures) = 0 OR figure.measure IN $measures)
RETURN count(figure) AS figures
