// @summary Stores figure nodes, tied to the parts they count.
// @mode    write
// @param   figures  map[]  the properties of graph/README.md, "Entities"
// @cost    index Figure.id, one node each
UNWIND $figures AS row
MERGE (figure:Figure {id: row.id})
SET figure += row
WITH figure, row
UNWIND row.of AS part
MATCH (entity:Entity {id: part})
MERGE (figure)-[:OF]->(entity)
