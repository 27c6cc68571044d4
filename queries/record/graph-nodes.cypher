// @summary Every node but the revision and the migrations, whole.
// @mode    read
// @row     labels      string[]
// @row     properties  map
// @cost    the whole graph; reads the whole record, so for loading and rebuilding alone
MATCH (node)
WHERE NOT node:Revision AND NOT node:__Neo4jMigration
RETURN labels(node) AS labels, properties(node) AS properties
