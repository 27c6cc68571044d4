// @summary Every relationship but those of the migrations, whole.
// @mode    read
// @row     type        string
// @row     from        string?
// @row     to          string?
// @row     properties  map
// @cost    the whole graph; reads the whole record, so for loading and rebuilding alone
MATCH (from)-[link]->(to)
WHERE NOT from:__Neo4jMigration
RETURN type(link) AS type, from.id AS from, to.id AS to, properties(link) AS properties
