// @summary Notes the version of graph/name-keys.ts that made the keys of the stored names.
// @mode    write
// @param   version  int
// @cost    one node by its unique id
MATCH (revision:Revision {id: 'revision'})
SET revision.nameKeys = $version
