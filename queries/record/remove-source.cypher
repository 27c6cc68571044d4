// @summary Deletes a source and its ties to passages and documents.
// @mode    write
// @param   source  string  id of an article or reference
// @cost    one node and its relationships
MATCH (source:Article|Reference)
WHERE source.id = $source
DETACH DELETE source
