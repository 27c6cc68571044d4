// @summary The migrations applied so far, in order.
// @mode    read
// @row     version   string
// @row     checksum  string
// @cost    bounded by the migration files
MATCH (migration:__Neo4jMigration)
RETURN migration.version AS version, migration.checksum AS checksum
ORDER BY version
