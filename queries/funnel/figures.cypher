// @summary The figures of some measures about some events.
// @mode    read
// @param   events   string[]  event ids
// @param   measures string[]
// @param   asOf     date
// @row     id       string    figure id
// @cost    index Event.id; rows bounded by the figures of the events asked for
MATCH (event:Event)-[link:HAS_FIGURE]->(figure:Figure)
WHERE event.id IN $events AND link.countsFrom <= $asOf AND figure.measure IN $measures
RETURN DISTINCT figure.id AS id
ORDER BY id
