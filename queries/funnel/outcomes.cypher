// @summary The agreements and bodies that some events were about or where they were signed, founded or launched.
// @mode    read
// @param   events   string[]  event ids
// @param   asOf     date
// @row     event    string
// @row     thing    string    id of an agreement, or of an institution such an agreement or event is about
// @cost    index Event.id; rows bounded by the claims made at the events asked for
MATCH (event:Event)
WHERE event.id IN $events
CALL (event) {
  MATCH (event)<-[:NAMES {as: 'at'}]-(claim:Claim {state: 'LIVE'})-[names:NAMES]->(thing:Agreement|Institution)
  WHERE claim.countsFrom <= $asOf
    AND (names.as = 'object' AND claim.predicate IN ['partyTo', 'signed', 'established']
         OR names.as = 'subject' AND claim.predicate = 'reached')
  RETURN thing
  UNION
  // What is said to have begun at one event came of that one, whichever others were about it.
  MATCH (event)-[link:ABOUT]->(thing:Institution)
  WHERE link.countsFrom <= $asOf
    AND NOT EXISTS {
      MATCH (thing)<-[names:NAMES]-(claim:Claim {state: 'LIVE'})-[:NAMES {as: 'at'}]->(:Event)
      WHERE claim.countsFrom <= $asOf AND claim.stage IN ['LAUNCHED', 'OPERATING']
        AND (names.as = 'object' AND claim.predicate = 'established'
             OR names.as = 'subject' AND claim.predicate = 'reached')
    }
  RETURN thing
}
WITH event, thing, [(thing:Agreement)-[link:ABOUT WHERE link.countsFrom <= $asOf]->(body:Institution) | body] AS bodies
UNWIND [thing] + bodies AS outcome
RETURN DISTINCT event.id AS event, outcome.id AS thing
ORDER BY event, thing
