// @summary The institution each unit belongs to, all the way up; what is no unit is absent.
// @mode    read
// @param   ids    string[]  ids of institutions
// @param   asOf   date      only what counts by then
// @row     id     string
// @row     whole  string
// @cost    index Institution.id; at most 4 levels up; rows bounded by `ids`
MATCH (unit:Institution) WHERE unit.id IN $ids
MATCH path = (unit)-[:PART_OF*1..4]->(whole:Institution)
WHERE all(link IN relationships(path) WHERE link.kind = 'unit' AND link.countsFrom <= $asOf)
WITH unit, whole, length(path) AS steps ORDER BY steps DESC, whole.id
WITH unit, collect(whole.id)[0] AS whole
RETURN unit.id AS id, whole
ORDER BY id
