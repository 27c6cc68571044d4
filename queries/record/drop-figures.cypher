// @summary Deletes figure nodes.
// @mode    write
// @param   ids  string[]
// @cost    index Figure.id, one node each
UNWIND $ids AS id
MATCH (figure:Figure {id: id})
DETACH DELETE figure
