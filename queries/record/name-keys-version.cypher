// @summary The version of graph/name-keys.ts that made the keys of the stored names; null for one that noted none.
// @mode    read
// @row     version  int?
// @cost    one node by its unique id
MATCH (revision:Revision {id: 'revision'})
RETURN revision.nameKeys AS version
ORDER BY version
LIMIT 1
