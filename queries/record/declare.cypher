// @summary Notes which entities a source declares, and as what.
// @mode    write
// @param   source    string
// @param   entities  map[]   id, type, kind?
// @cost    index Entity.id, one relationship each
MATCH (source:Article|Reference)
WHERE source.id = $source
UNWIND $entities AS row
MATCH (entity:Entity {id: row.id})
MERGE (source)-[declares:DECLARES]->(entity)
SET declares.type = row.type, declares.kind = row.kind
