// @summary The editions of one series by a date, in order; an edition without a number comes last.
// @mode    read
// @param   id       string   of the series
// @param   asOf     date
// @row     series   string
// @row     event    string?  null when no edition is known by then
// @row     ordinal  int?     1 or more
// @row     planned  boolean  true when all that dates it is a plan
// @cost    index EventSeries.id; rows bounded by the editions of one series
MATCH (series:EventSeries {id: $id})
OPTIONAL MATCH (event:Event)-[link:EDITION_OF]->(series)
WHERE link.countsFrom <= $asOf
WITH series, event, min(link.ordinal) AS ordinal
RETURN series.id AS series,
       event.id AS event,
       ordinal,
       EXISTS { (event)<-[:NAMES {as: 'subject'}]-(:Claim {predicate: 'occurredOn', state: 'LIVE'}) }
       AND NOT EXISTS {
         MATCH (event)<-[:NAMES {as: 'subject'}]-(dated:Claim {predicate: 'occurredOn', state: 'LIVE'})
         WHERE dated.countsFrom <= $asOf AND (dated.stage IS NULL OR dated.stage IN ['LAUNCHED', 'OPERATING'])
       } AS planned
ORDER BY ordinal, event
