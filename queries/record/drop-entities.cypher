// @summary Deletes entities that nothing declares or names any more.
// @mode    write
// @param   ids  string[]
// @cost    index Entity.id, one node each
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity
