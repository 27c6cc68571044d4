// @summary The figures about one entity, or it with its parts and editions, that follow one place in their list, newest first, then by id.
// @mode    read
// @param   about        string    entity id
// @param   includeParts boolean   whether those about its parts and editions are among them, at any distance up to six
// @param   measures     string[]  as the dossiers name them; empty for every measure
// @param   asOf         date      parts by then
// @param   after        string    page key of the last figure seen, or the one before those of a day
// @param   limit        int       rows, one more than a page holds
// @row     id           string    figure id
// @row     since        date      first day on which it counts
// @cost    index Entity.id; rows bounded by the figures about one entity, its parts and editions
MATCH (about:Entity {id: $about})
MATCH (about)(()<-[down:PART_OF|EDITION_OF WHERE $includeParts AND down.countsFrom <= $asOf AND coalesce(down.kind, 'unit') = 'unit']-()){0,6}(part:Entity)
WITH DISTINCT part
MATCH (part)-[link:HAS_FIGURE]->(figure:Figure)
WHERE figure.pageKey > $after AND (size($measures) = 0 OR figure.measure IN $measures)
RETURN figure.id AS id, link.countsFrom AS since
ORDER BY figure.pageKey
LIMIT $limit
