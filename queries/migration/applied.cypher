// @summary The migrations applied so far, in order.
// @mode    read
// @row     version   string
// @row     checksum  string
// @cost    one node a migration
MATCH (migration:__Neo4jMigration)
RETURN migration.version AS version, migration.checksum AS checksum
ORDER BY version
