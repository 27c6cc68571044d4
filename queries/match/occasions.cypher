// @summary The occasions some parties, or people of theirs, may have been at; who was there is another question.
// @mode    read
// @param   parties  string[]  ids of an institution and its units, or of a region
// @param   asOf     date      only what counts by then
// @param   kinds    string[]  kinds of event where being there together counts
// @row     event    string
// @cost    index Entity.id; the events of the parties and of their people
MATCH (p:Entity) WHERE p.id IN $parties
CALL (p) {
  MATCH (p)-[r:PARTICIPATED_IN|ORGANISED]->(e:Event) WHERE r.countsFrom <= $asOf RETURN e
  UNION
  MATCH (p)<-[r:LOCATED_IN]-(e:Event {kind: 'site-visit'}) WHERE r.countsFrom <= $asOf RETURN e
  UNION
  MATCH (p)<-[a:AFFILIATED_WITH]-(:Person)-[r:PARTICIPATED_IN]->(e:Event)
  WHERE a.countsFrom <= $asOf AND r.countsFrom <= $asOf
  RETURN e
}
WITH DISTINCT e
CALL (e) {
  RETURN e AS met
  UNION
  MATCH (e)<-[part:PART_OF]-(met:Event) WHERE e.kind = 'delegation-visit' AND part.countsFrom <= $asOf RETURN met
}
WITH DISTINCT met WHERE met.kind IN $kinds
RETURN met.id AS event
ORDER BY event
LIMIT 2000
