// @summary All events that a figure of some measures is about, with these figures.
// @mode    read
// @param   measures string[]
// @param   asOf     date
// @row     id       string    event id
// @row     earliest date?     null when nothing dates it
// @row     latest   date?
// @row     figures  string[]  figure ids
// @cost    bounded by the figures of the record
MATCH (figure:Figure)<-[link:HAS_FIGURE]-(event:Event)
WHERE figure.measure IN $measures AND link.countsFrom <= $asOf
RETURN event.id AS id, event.earliest AS earliest, event.latest AS latest, collect(figure.id) AS figures
ORDER BY id
