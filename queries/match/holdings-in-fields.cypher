// @summary Who is strong in, prioritises, works in, offers or asks for some concepts, with the claims that say so.
// @mode    read
// @param   fields     string[]  ids of concepts
// @param   asOf       date      only claims that count by then
// @row     party      string
// @row     partyType  string    Institution or Region
// @row     heldBy     string    strongIn, prioritises, worksIn, offer, request
// @row     item       string?   the opportunity, for offer and request
// @row     field      string    one of `fields`
// @row     claims     string[]  one claim, or the presentation and its subject matter
// @row     articles   string[]  of these claims, in the same order
// @cost    index TechnologyField.id; the claims about these concepts
MATCH (f:TechnologyField) WHERE f.id IN $fields AND f.kind = 'technology'
CALL (f) {
  MATCH (f)<-[:NAMES {as: 'object'}]-(c:Claim)-[:NAMES {as: 'subject'}]->(p:Entity)
  WHERE c.state = 'LIVE' AND c.predicate IN ['strongIn', 'prioritises', 'worksIn'] AND c.countsFrom <= $asOf
  RETURN p, c.predicate AS heldBy, null AS item, [c.id] AS claims, [c.article] AS articles
  UNION ALL
  MATCH (f)<-[:NAMES {as: 'object'}]-(a:Claim)-[:NAMES {as: 'subject'}]->(o:Opportunity)
  WHERE a.state = 'LIVE' AND a.predicate = 'about' AND a.countsFrom <= $asOf AND o.kind IN ['OFFER', 'REQUEST']
  MATCH (o)<-[:NAMES {as: 'object'}]-(c:Claim)-[:NAMES {as: 'subject'}]->(p:Entity)
  WHERE c.state = 'LIVE' AND c.predicate = 'presented' AND c.stage IS NULL AND c.countsFrom <= $asOf
  RETURN p, toLower(o.kind) AS heldBy, o.id AS item, [c.id, a.id] AS claims, [c.article, a.article] AS articles
}
RETURN p.id AS party, p.type AS partyType, heldBy, item, f.id AS field, claims, articles
ORDER BY party, heldBy, item, field, claims
LIMIT 20000
