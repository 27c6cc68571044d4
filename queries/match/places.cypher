// @summary The regions some institutions lie in, nearest first, up to the country.
// @mode    read
// @param   ids     string[]  ids of institutions or regions
// @param   asOf    date      only claims that count by then
// @row     id      string
// @row     region  string
// @row     kind    string?   city, district, province, country, ...
// @row     steps   int       0 for a region that is asked for itself
// @cost    index Entity.id; rows bounded by the places of the ids, at most 6 levels up
MATCH (e:Entity) WHERE e.id IN $ids
MATCH path = (e)-[:LOCATED_IN*0..6]->(r:Region)
WHERE all(link IN relationships(path) WHERE link.countsFrom <= $asOf AND link.stage IS NULL)
WITH e, r, min(length(path)) AS steps
RETURN e.id AS id, r.id AS region, r.kind AS kind, steps
ORDER BY id, steps, region
