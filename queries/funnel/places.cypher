// @summary One region with all that lies in it, and all it lies in, at any distance up to six.
// @mode    read
// @param   of       string   id of a region
// @param   asOf     date
// @row     id       string   entity id
// @row     inside   boolean  in it, or it; false for what it lies in
// @cost    index Region.id; rows bounded by what lies in one region and what it lies in
MATCH (region:Region {id: $of})
CALL (region) {
  // A unit sits where the institution sits that it is part of, unless it has a place of its own.
  MATCH (region)((:Region|Institution)<-[down:LOCATED_IN|PART_OF WHERE down.countsFrom <= $asOf AND down.stage IS NULL]-(part:Region|Institution)
    WHERE down:LOCATED_IN OR down.kind = 'unit' AND NOT EXISTS { (part)-[:LOCATED_IN]->() }){0,6}(place)
  RETURN place, true AS inside
  UNION
  MATCH (region)(()-[up:LOCATED_IN WHERE up.countsFrom <= $asOf AND up.stage IS NULL]->()){1,6}(place:Region)
  RETURN place, false AS inside
}
RETURN DISTINCT place.id AS id, inside
ORDER BY id, inside
