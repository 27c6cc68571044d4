// @summary The events held at some places, with people or under the hand of those who sit there, or counting them.
// @mode    read
// @param   places   string[]  ids of regions and institutions
// @param   asOf     date
// @row     id       string    event id
// @row     earliest date?     null when nothing dates it
// @row     latest   date?
// @cost    index Entity.id; rows bounded by the events of the places asked for
MATCH (place:Entity)
WHERE place.id IN $places
CALL (place) {
  MATCH (place)<-[link:LOCATED_IN]-(event:Event)
  RETURN event, link
  UNION
  MATCH (place)-[link:PARTICIPATED_IN|ORGANISED]->(event:Event)
  RETURN event, link
  UNION
  MATCH (place)<-[:OF]-(:Figure)<-[link:HAS_FIGURE]-(event:Event)
  RETURN event, link
}
WITH event, link
WHERE link.countsFrom <= $asOf AND link.stage IS NULL
RETURN DISTINCT event.id AS id, event.earliest AS earliest, event.latest AS latest
ORDER BY id
