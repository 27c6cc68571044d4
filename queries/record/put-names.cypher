// @summary Stores name nodes.
// @mode    write
// @param   names  map[]  id, value, language, kind, folded, readings
// @cost    index Name.id, one node each
UNWIND $names AS row
MERGE (name:Name {id: row.id})
SET name += row
