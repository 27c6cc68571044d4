// @summary Which institutions and regions were at some events: by themselves, as organisers, as the place visited, or by their people.
// @mode    read
// @param   events    string[]  ids of events
// @param   asOf      date      only claims that count by then
// @param   months    int       most months between the event and a sighting of somebody with an institution
// @row     event     string
// @row     occasion  string    the outermost event it is part of
// @row     latest    date?     last day of the event, or of the nearest event it is part of that has one
// @row     party     string
// @row     type      string    Institution or Region
// @row     whole     string?   the institution this one is a unit of, all the way up; null for what is no unit
// @row     claims    string[]  that put it there
// @cost    index Event.id; everyone at these events
MATCH (met:Event) WHERE met.id IN $events
CALL (met) {
  MATCH path = (met)-[:PART_OF*0..4]->(whole:Event)
  WHERE all(link IN relationships(path) WHERE link.countsFrom <= $asOf)
  WITH whole ORDER BY length(path), whole.id
  WITH collect(whole) AS wholes
  RETURN wholes[-1].id AS occasion, [whole IN wholes WHERE whole.latest IS NOT NULL][0].latest AS latest
}
CALL (met, latest) {
  MATCH (o:Institution|Region)-[r:PARTICIPATED_IN]->(met) RETURN o, r.claims AS ids
  UNION
  MATCH (o:Institution|Region)-[r:ORGANISED]->(met) WHERE NOT r.capacity IN ['supporter', 'commissioner'] RETURN o, r.claims AS ids
  UNION
  MATCH (o:Institution)<-[r:LOCATED_IN]-(met) WHERE met.kind = 'site-visit' RETURN o, r.claims AS ids
  UNION
  // Somebody's presence is their institution's, as long as they were seen with it about that time.
  MATCH (o:Institution)<-[a:AFFILIATED_WITH]-(:Person)-[r:PARTICIPATED_IN]->(met)
  CALL (r) {
    UNWIND r.claims AS id
    MATCH (c:Claim {id: id, state: 'LIVE'}) WHERE c.countsFrom <= $asOf AND c.stage IS NULL
    RETURN collect(c.id) AS there
  }
  CALL (a, latest) {
    UNWIND a.claims AS id
    MATCH (c:Claim {id: id, state: 'LIVE'}) WHERE c.countsFrom <= $asOf
    WITH c, coalesce(c.latest, c.countsFrom) AS seen, duration({months: $months}) AS gap
    WHERE latest IS NULL OR seen <= latest + gap AND latest <= seen + gap
    RETURN collect(c.id) AS sightings
  }
  WITH o, there, sightings WHERE size(there) > 0 AND size(sightings) > 0
  RETURN o, there + sightings AS ids
  UNION
  MATCH (met)-[part:PART_OF]->(:Event {kind: 'delegation-visit'})<-[r:PARTICIPATED_IN|ORGANISED]-(o:Institution|Region)
  WHERE part.countsFrom <= $asOf AND r.countsFrom <= $asOf AND r.stage IS NULL
    AND (r.capacity IS NULL OR NOT r.capacity IN ['supporter', 'commissioner'])
  RETURN o, r.claims + part.claims AS ids
}
UNWIND ids AS id
MATCH (c:Claim {id: id, state: 'LIVE'}) WHERE c.countsFrom <= $asOf AND c.stage IS NULL
WITH met, occasion, latest, o, collect(DISTINCT c.id) AS claims
CALL (o) {
  OPTIONAL MATCH path = (o)-[:PART_OF*1..4]->(above:Institution)
  WHERE all(link IN relationships(path) WHERE link.kind = 'unit' AND link.countsFrom <= $asOf)
  WITH above ORDER BY length(path) DESC, above.id
  RETURN collect(above.id)[0] AS whole
}
RETURN met.id AS event, occasion, latest, o.id AS party, o.type AS type, whole, claims
ORDER BY event, party
LIMIT 20000
