// @summary Everything some entities are part of or lie in by a date, at any distance up to six.
// @mode    read
// @param   ids        string[]  entity ids
// @param   asOf       date
// @row     id         string
// @row     container  string    entity id
// @cost    index Entity.id; rows bounded by the wholes and places above the ids asked for
MATCH (part:Entity)
WHERE part.id IN $ids
MATCH (part)(()-[up:PART_OF|LOCATED_IN WHERE up.countsFrom <= $asOf AND up.stage IS NULL]->()){1,6}(container:Entity)
RETURN DISTINCT part.id AS id, container.id AS container
ORDER BY id, container
