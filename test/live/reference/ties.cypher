// Ties between people once more, written in Cypher over the projected relationships, for the tests alone: what
// src/ties derives in memory must equal it on the sample. Rules: graph/README.md, "Ties". Param: asOf, date.
// Returns: left, right (ids in order), kind, event?, product, one row a contribution that counts.
WITH ['matchmaking', 'forum', 'conference', 'ceremony', 'roadshow', 'meeting', 'talks', 'site-visit'] AS counting
CALL (counting) {
  // Who was where: by their own part, by signing there, by travelling with a delegation; and from there at one-day wholes.
  CALL () {
    MATCH (person:Person)-[took:PARTICIPATED_IN]->(event:Event)
    WHERE took.stage IS NULL AND took.countsFrom <= $asOf
    RETURN person, event, took.role AS role
    UNION
    MATCH (person:Person)-[took:PARTICIPATED_IN]->(:Event {kind: 'delegation-visit'})<-[part:PART_OF]-(event:Event)
    WHERE took.stage IS NULL AND took.role IN ['leader', 'member'] AND took.countsFrom <= $asOf AND part.countsFrom <= $asOf
    RETURN person, event, took.role AS role
    UNION
    MATCH (person:Person)-[signed:SIGNED]->(:Agreement) WHERE signed.countsFrom <= $asOf
    UNWIND signed.at AS place
    MATCH (event:Event {id: place})
    RETURN person, event, null AS role
  }
  CALL (person, event, role, counting) {
    RETURN event AS place, role AS roleThere
    UNION
    MATCH way = (event)-[:PART_OF*1..4]->(place:Event)
    WHERE all(whole IN nodes(way)[1..] WHERE whole.kind IN counting AND (whole.within OR whole.earliest = whole.latest))
      AND all(part IN relationships(way) WHERE part.countsFrom <= $asOf)
    RETURN place, CASE role WHEN 'companion' THEN role END AS roleThere
  }
  WITH place, person, collect(DISTINCT roleThere) AS roles
  WITH place, collect({id: person.id, roles: roles}) AS people
  WHERE place.kind IN counting
  // How many were there.
  CALL (place, counting) {
    OPTIONAL MATCH way = (place)-[:PART_OF*0..4]->(whole:Event)-[has:HAS_FIGURE]->(figure:Figure)
    WHERE figure.unit = 'people' AND figure.measure IN ['attendance', 'members', 'experts'] AND has.countsFrom <= $asOf
      AND all(each IN nodes(way)[1..-1] WHERE each.kind IN counting AND (each.within OR each.earliest = each.latest))
    RETURN max(coalesce(figure.high, figure.low)) AS told
  }
  CALL (place) {
    OPTIONAL MATCH (place)-[:PART_OF]->(visit:Event {kind: 'delegation-visit'})-[:HAS_FIGURE]->(figure:Figure {measure: 'members', unit: 'people'})
    WITH visit, max(coalesce(figure.high, figure.low)) AS members
    OPTIONAL MATCH (named:Person)-[took:PARTICIPATED_IN]->(visit)
    WHERE took.role IN ['leader', 'member'] AND took.stage IS NULL AND took.countsFrom <= $asOf
    WITH visit, members, count(DISTINCT named) AS named
    RETURN coalesce(sum(CASE WHEN members > named THEN members - named ELSE 0 END), 0) AS unnamed
  }
  WITH place, people, toFloat(coalesce(told, CASE WHEN place.kind IN ['meeting', 'talks', 'site-visit'] THEN size(people) + unnamed ELSE 100 END)) AS count
  UNWIND people AS one
  UNWIND people AS other
  WITH place, count, one, other WHERE one.id < other.id
  WITH place, count, one.id AS left, other.id AS right, one.roles AS ours, other.roles AS theirs
  RETURN left, right, place.id AS event, place.latest AS latest, count,
    CASE
      WHEN 'unveiler' IN ours AND 'unveiler' IN theirs THEN 'CO_UNVEILED'
      WHEN 'host' IN ours AND ('guest' IN theirs OR 'leader' IN theirs) THEN 'RECEIVED'
      WHEN 'host' IN theirs AND ('guest' IN ours OR 'leader' IN ours) THEN 'RECEIVED'
      WHEN 'companion' IN ours AND ('guest' IN theirs OR 'leader' IN theirs) THEN 'ACCOMPANIED'
      WHEN 'companion' IN theirs AND ('guest' IN ours OR 'leader' IN ours) THEN 'ACCOMPANIED'
      WHEN 'companion' IN ours AND 'companion' IN theirs THEN 'EVENT'
      WHEN place.kind = 'talks' THEN 'TALKS'
      WHEN place.kind IN ['meeting', 'site-visit'] AND count <= 12 AND NOT 'companion' IN ours + theirs THEN 'MEETING'
      ELSE 'EVENT'
    END AS kind
  UNION
  MATCH (one:Person)-[ours:SIGNED]->(:Agreement)<-[theirs:SIGNED]-(other:Person)
  WHERE one.id < other.id AND ours.countsFrom <= $asOf AND theirs.countsFrom <= $asOf
  WITH one, other, ours, theirs, head([place IN ours.at WHERE place IN theirs.at]) AS event
  RETURN one.id AS left, other.id AS right, event,
         CASE WHEN ours.latest > theirs.latest THEN ours.latest ELSE theirs.latest END AS latest, null AS count, 'CO_SIGNED' AS kind
  UNION
  MATCH (one:Person)-[:AFFILIATED_WITH]->(here:Institution), (other:Person)-[:AFFILIATED_WITH]->(there:Institution)
  WHERE one.id < other.id AND (here = there
    OR EXISTS { (here)-[unit:PART_OF {kind: 'unit'}]->(there) WHERE unit.countsFrom <= $asOf }
    OR EXISTS { (there)-[unit:PART_OF {kind: 'unit'}]->(here) WHERE unit.countsFrom <= $asOf })
  // A sighting is a claim: a relationship only remembers the first and the last.
  MATCH (ours:Claim {predicate: 'affiliatedWith', state: 'LIVE', subject: one.id, object: here.id})
  MATCH (theirs:Claim {predicate: 'affiliatedWith', state: 'LIVE', subject: other.id, object: there.id})
  WITH one, other,
       CASE WHEN ours.latest < theirs.latest THEN ours.latest ELSE theirs.latest END AS sooner,
       CASE WHEN ours.latest < theirs.latest THEN theirs.latest ELSE ours.latest END AS later, ours, theirs
  WHERE ours.countsFrom <= $asOf AND theirs.countsFrom <= $asOf AND later <= sooner + duration({months: 24})
  RETURN one.id AS left, other.id AS right, null AS event, max(later) AS latest, null AS count, 'COLLEAGUE' AS kind
}
WITH left, right, event, kind,
     {CO_SIGNED: 1.0, CO_UNVEILED: 0.9, RECEIVED: 0.8, TALKS: 0.8, ACCOMPANIED: 0.5, MEETING: 0.5, EVENT: 0.25, COLLEAGUE: 0.3}[kind]
       * 2.0 ^ (-(duration.inDays(latest, $asOf).days / 365.25) / 3.0)
       * CASE WHEN kind IN ['MEETING', 'EVENT'] THEN 1.0 / sqrt(count - 1.0) ELSE 1.0 END AS product
WITH left, right, collect({event: event, kind: kind, product: product}) AS all
UNWIND all AS mine
// Once an occasion: nothing heavier of the same pair at the event, around it or in it; a signing replaces what else was there.
WITH left, right, all, mine
OPTIONAL MATCH (here:Event {id: mine.event})-[:PART_OF*1..5]->(around:Event)
WITH left, right, all, mine, collect(around.id) AS around
OPTIONAL MATCH (inside:Event)-[:PART_OF*1..5]->(:Event {id: mine.event})
WITH left, right, all, mine, around, collect(inside.id) AS inside
WHERE none(other IN all WHERE other.event IN around + inside + [mine.event] AND other.event IS NOT NULL AND other.product > mine.product)
  AND none(other IN all WHERE other.event IN around AND other.product = mine.product)
RETURN left, right, mine.kind AS kind, mine.event AS event, mine.product AS product
ORDER BY left, right, product DESC, kind, event
LIMIT 10000
