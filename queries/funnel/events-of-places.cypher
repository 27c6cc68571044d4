// @summary The events at some places or that count those of there, with their parts and wholes, and where each was held.
// @mode    read
// @param   places   string[]  ids of regions and institutions
// @param   measures string[]  of the figures wanted about the events
// @param   asOf     date
// @row     id       string    event id
// @row     earliest date?     null when nothing dates it
// @row     latest   date?
// @row     places   string[]  where it is said to be held, of places that lie somewhere
// @row     wholes   string[]  ids of the events it is part of
// @row     figures  string[]  figure ids
// @cost    index Entity.id; rows bounded by the events of the places asked for, their parts and their wholes
MATCH (place:Entity)
WHERE place.id IN $places
CALL (place) {
  MATCH (place)<-[link:LOCATED_IN]-(event:Event)
  RETURN event, link
  UNION
  MATCH (place)<-[:OF]-(:Figure)<-[link:HAS_FIGURE]-(event:Event)
  RETURN event, link
}
WITH DISTINCT event, link
WHERE link.countsFrom <= $asOf AND link.stage IS NULL
MATCH (event)(()<-[down:PART_OF WHERE down.countsFrom <= $asOf]-()){0,6}(part:Event)
WITH DISTINCT part
MATCH (part)(()-[up:PART_OF WHERE up.countsFrom <= $asOf]->()){0,6}(event:Event)
WITH DISTINCT event
RETURN event.id AS id, event.earliest AS earliest, event.latest AS latest,
       [(event)-[link:LOCATED_IN WHERE link.countsFrom <= $asOf AND link.stage IS NULL]->(at:Entity)
         WHERE at:Region OR EXISTS { (at)-[:LOCATED_IN|PART_OF]->() } | at.id] AS places,
       [(event)-[up:PART_OF WHERE up.countsFrom <= $asOf]->(whole:Event) | whole.id] AS wholes,
       [(event)-[has:HAS_FIGURE WHERE has.countsFrom <= $asOf]->(figure:Figure)
         WHERE figure.measure IN $measures | figure.id] AS figures
ORDER BY id
