// @summary One entity and the institutions that are units of it by a date, itself first.
// @mode    read
// @param   id    string  entity id
// @param   asOf  date    units are counted when the claim that makes them so counts by then
// @row     id    string
// @row     type  string  label of graph/entity-types.ts
// @cost    index Entity.id; rows bounded by the units below one institution, six levels deep
MATCH (party:Entity {id: $id})
OPTIONAL MATCH (party)((whole:Entity)<-[part:PART_OF WHERE part.kind = 'unit' AND part.countsFrom <= $asOf]-(below:Institution)){0,6}(member:Entity)
WITH party, collect(DISTINCT member) AS members
UNWIND members AS member
RETURN member.id AS id, member.type AS type
ORDER BY CASE WHEN member.id = party.id THEN 0 ELSE 1 END, id
