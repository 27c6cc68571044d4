// @summary Deletes all that is derived from the record: names, figures, relationships, dates and names on entities.
// @mode    write
// @cost    the whole graph layer
MATCH (entity:Entity)
SET entity = {id: entity.id, type: entity.type, kind: entity.kind}
WITH count(*) AS entities
OPTIONAL MATCH (derived:Name|Figure)
DETACH DELETE derived
WITH DISTINCT entities
OPTIONAL MATCH (:Entity)-[link]->(:Entity)
DELETE link
WITH DISTINCT entities
MATCH (claim:Claim)
SET claim.edtf = null, claim.earliest = null, claim.latest = null, claim.within = null, claim.countsFrom = null
