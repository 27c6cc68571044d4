// @summary Concepts near some concepts: themselves, up to two steps up or down the tree, one related edge.
// @mode    read
// @param   ids    string[]  ids of concepts of the technology scheme
// @row     field  string    one of `ids`
// @row     near   string
// @row     grade  string    EXACT, BROADER or RELATED
// @row     steps  int       0 for EXACT, 1..2 for BROADER, 1 for RELATED
// @row     up     boolean   true when `near` is the broader of the two
// @cost    index TechnologyField.id; the 2-hop tree and 1-hop related neighbours of each concept
MATCH (f:TechnologyField) WHERE f.id IN $ids AND f.kind = 'technology'
CALL (f) {
  RETURN f AS g, 'EXACT' AS grade, 0 AS steps, false AS up
  UNION
  MATCH path = (f)-[:BROADER*1..2]->(g:TechnologyField) RETURN g, 'BROADER' AS grade, length(path) AS steps, true AS up
  UNION
  MATCH path = (f)<-[:BROADER*1..2]-(g:TechnologyField) RETURN g, 'BROADER' AS grade, length(path) AS steps, false AS up
  UNION
  MATCH (f)-[:RELATED]-(g:TechnologyField) RETURN g, 'RELATED' AS grade, 1 AS steps, false AS up
}
WITH f, g, grade, steps, up WHERE g.kind = 'technology'
RETURN f.id AS field, g.id AS near, grade, min(steps) AS steps, up
ORDER BY field, near, grade, up
LIMIT 20000
