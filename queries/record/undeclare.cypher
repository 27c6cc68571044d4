// @summary Forgets that a source declares entities.
// @mode    write
// @param   source  string
// @param   ids     string[]
// @cost    the declarations of one source
MATCH (source:Article|Reference)-[declares:DECLARES]->(entity:Entity)
WHERE source.id = $source AND entity.id IN $ids
DELETE declares
