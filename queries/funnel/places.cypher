// @summary One region with the regions and institutions that lie in it, at any distance up to six.
// @mode    read
// @param   of       string  id of a region
// @param   asOf     date
// @row     id       string  entity id
// @cost    index Region.id; rows bounded by what lies in one region
MATCH (region:Region {id: $of})
MATCH (region)((:Region|Institution)<-[down:LOCATED_IN WHERE down.countsFrom <= $asOf AND down.stage IS NULL]-(:Region|Institution)){0,6}(place)
RETURN DISTINCT place.id AS id
ORDER BY id
