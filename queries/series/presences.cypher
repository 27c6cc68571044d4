// @summary The people present at some events or their parts by a date; who only planned to come is not.
// @mode    read
// @param   events  string[]  ids of editions
// @param   asOf    date
// @row     event   string    the edition
// @row     person  string
// @cost    index Event.id; rows bounded by the people at the events asked for
MATCH (event:Event)
WHERE event.id IN $events
MATCH (event)(()<-[down:PART_OF WHERE down.countsFrom <= $asOf]-()){0,6}(part:Event)<-[link:PARTICIPATED_IN]-(person:Person)
WHERE link.countsFrom <= $asOf AND link.stage IS NULL
RETURN DISTINCT event.id AS event, person.id AS person
ORDER BY event, person
