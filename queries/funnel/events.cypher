// @summary All events that a figure of some measures is about.
// @mode    read
// @param   measures string[]
// @param   asOf     date
// @row     id       string  event id
// @row     earliest date?   null when nothing dates it
// @row     latest   date?
// @cost    bounded by the figures of the record
MATCH (figure:Figure)<-[link:HAS_FIGURE]-(event:Event)
WHERE figure.measure IN $measures AND link.countsFrom <= $asOf
RETURN DISTINCT event.id AS id, event.earliest AS earliest, event.latest AS latest
ORDER BY id
