// @summary Which institutions and regions were at some events: by themselves, as organisers, as the place visited, or by their people.
// @mode    read
// @param   events    string[]  ids of events
// @param   asOf      date      only claims that count by then
// @row     event     string
// @row     occasion  string    the outermost event it is part of
// @row     latest    date?     last day of the event, or of the nearest event it is part of that has one
// @row     party     string
// @row     type      string    Institution or Region
// @row     claims    string[]  that put it there
// @cost    index Event.id; everyone at these events
MATCH (met:Event) WHERE met.id IN $events
CALL (met) {
  MATCH (o:Institution|Region)-[r:PARTICIPATED_IN]->(met) RETURN o, r.claims AS ids
  UNION
  MATCH (o:Institution|Region)-[r:ORGANISED]->(met) WHERE NOT r.capacity IN ['supporter', 'commissioner'] RETURN o, r.claims AS ids
  UNION
  MATCH (o:Institution)<-[r:LOCATED_IN]-(met) WHERE met.kind = 'site-visit' RETURN o, r.claims AS ids
  UNION
  MATCH (o:Institution)<-[:AFFILIATED_WITH]-(:Person)-[r:PARTICIPATED_IN]->(met) RETURN o, r.claims AS ids
  UNION
  MATCH (met)-[:PART_OF]->(:Event {kind: 'delegation-visit'})<-[r:PARTICIPATED_IN|ORGANISED]-(o:Institution|Region)
  WHERE r.capacity IS NULL OR NOT r.capacity IN ['supporter', 'commissioner']
  RETURN o, r.claims AS ids
}
UNWIND ids AS id
MATCH (c:Claim {id: id, state: 'LIVE'}) WHERE c.countsFrom <= $asOf AND c.stage IS NULL
WITH met, o, collect(DISTINCT c.id) AS claims
CALL (met) {
  MATCH path = (met)-[:PART_OF*0..4]->(whole:Event)
  RETURN whole.id AS occasion ORDER BY length(path) DESC, occasion LIMIT 1
}
CALL (met) {
  OPTIONAL MATCH path = (met)-[:PART_OF*0..4]->(dated:Event) WHERE dated.latest IS NOT NULL
  RETURN dated.latest AS latest ORDER BY length(path), dated.id LIMIT 1
}
RETURN met.id AS event, occasion, latest, o.id AS party, o.type AS type, claims
ORDER BY event, party
LIMIT 20000
