// @summary Ties claims to the entities they name.
// @mode    write
// @param   links  map[]  claim, entity, as
// @cost    index Claim.id and Entity.id, one relationship each
UNWIND $links AS row
MATCH (claim:Claim {id: row.claim})
MATCH (entity:Entity {id: row.entity})
CREATE (claim)-[:NAMES {as: row.as}]->(entity)
