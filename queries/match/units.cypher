// @summary An institution with its units and the institutions it is a unit of, or a region by itself.
// @mode    read
// @param   id     string
// @param   asOf   date
// @row     id     string
// @row     below  boolean  true for the entity itself and its units, false for what it is a unit of
// @cost    index Entity.id; rows bounded by the units of one institution, 4 levels either way
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH path = (e)<-[:PART_OF*0..4]-(unit:Institution|Region) RETURN unit AS found, path, true AS below
  UNION
  MATCH path = (e)-[:PART_OF*1..4]->(whole:Institution) RETURN whole AS found, path, false AS below
}
WITH found, path, below
WHERE all(link IN relationships(path) WHERE link.kind = 'unit' AND link.countsFrom <= $asOf)
RETURN DISTINCT found.id AS id, below
ORDER BY below DESC, id
