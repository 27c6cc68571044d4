// @summary The regions some institutions lie in, nearest first, up to the country, with the claims that place them.
// @mode    read
// @param   ids     string[]  ids of institutions or regions
// @param   asOf    date      only claims that count by then
// @row     id      string
// @row     region  string
// @row     kind    string?   city, district, province, country, ...
// @row     steps   int       0 for a region that is asked for itself
// @row     claims  string[]  along the shortest way
// @cost    index Entity.id; rows bounded by the places of the ids, at most 6 levels up
MATCH (e:Entity) WHERE e.id IN $ids
MATCH path = (e)-[:LOCATED_IN*0..6]->(r:Region)
WHERE all(link IN relationships(path) WHERE link.countsFrom <= $asOf AND link.stage IS NULL)
WITH e, r, length(path) AS steps, reduce(all = [], link IN relationships(path) | all + link.claims) AS ids
ORDER BY steps, ids
WITH e, r, collect({steps: steps, ids: ids})[0] AS nearest
CALL (nearest) {
  UNWIND nearest.ids AS id
  MATCH (c:Claim {id: id, state: 'LIVE'}) WHERE c.countsFrom <= $asOf
  RETURN collect(c.id) AS claims
}
RETURN e.id AS id, r.id AS region, r.kind AS kind, nearest.steps AS steps, claims
ORDER BY id, steps, region
