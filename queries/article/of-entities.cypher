// @summary The articles whose live claims name each of some entities, in order of release and print.
// @mode    read
// @param   entities string[]  entity ids
// @row     entity   string    entity id
// @row     article  string    article id
// @cost    index Entity.id; visits the live claims of each entity, rows bounded by articles per entity
MATCH (entity:Entity)<-[:NAMES]-(claim:Claim {state: 'LIVE'})
WHERE entity.id IN $entities AND claim.article IS NOT NULL
WITH DISTINCT entity, claim.article AS id
MATCH (printed:Article {id: id})
WITH entity, printed ORDER BY entity.id, printed.releasedOn, printed.ordinal, printed.id
RETURN entity.id AS entity, printed.id AS article
