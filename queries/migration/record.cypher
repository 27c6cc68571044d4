// @summary Notes a migration as applied.
// @mode    write
// @param   version      string
// @param   description  string
// @param   source       string  name of the file
// @param   checksum     string  sha256 of the file
// @cost    one node
CREATE (:__Neo4jMigration {
  version: $version, description: $description, source: $source, checksum: $checksum, type: 'CYPHER', installedOn: datetime()
})
