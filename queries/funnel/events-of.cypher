// @summary One event or the editions of one series, with all their parts and the figures of some measures about them.
// @mode    read
// @param   of       string    id of an event or a series
// @param   measures string[]
// @param   asOf     date
// @row     id       string    event id
// @row     earliest date?     null when nothing dates it
// @row     latest   date?
// @row     ordinal  int?      its number in the series asked for; null for none
// @row     wholes   string[]  ids of the events it is part of
// @row     figures  string[]  figure ids
// @cost    index Event.id and EventSeries.id; rows bounded by the editions of one series and their parts
CALL () {
  MATCH (event:Event {id: $of})
  RETURN event, null AS ordinal
  UNION
  MATCH (:EventSeries {id: $of})<-[link:EDITION_OF]-(event:Event)
  WHERE link.countsFrom <= $asOf
  RETURN event, min(link.ordinal) AS ordinal
}
MATCH (event)(()<-[down:PART_OF WHERE down.countsFrom <= $asOf]-()){0,6}(part:Event)
WITH part, min(CASE WHEN part = event THEN ordinal END) AS ordinal
RETURN part.id AS id, part.earliest AS earliest, part.latest AS latest, ordinal,
       [(part)-[up:PART_OF WHERE up.countsFrom <= $asOf]->(whole:Event) | whole.id] AS wholes,
       [(part)-[has:HAS_FIGURE WHERE has.countsFrom <= $asOf]->(figure:Figure)
         WHERE figure.measure IN $measures | figure.id] AS figures
ORDER BY id
