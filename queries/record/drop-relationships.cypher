// @summary Deletes relationships by key.
// @mode    write
// @param   relationships  map[]  from, key
// @cost    index Entity.id, then the relationships of that entity
UNWIND $relationships AS row
MATCH (:Entity {id: row.from})-[link]->()
WHERE link.key = row.key
DELETE link
