// @summary Deletes name nodes.
// @mode    write
// @param   ids  string[]
// @cost    index Name.id, one node each
UNWIND $ids AS id
MATCH (name:Name {id: id})
DETACH DELETE name
