// @summary What some parties are strong in, prioritise, work in, offer or ask for, with the claims that say so.
// @mode    read
// @param   parties    string[]  ids of institutions or regions
// @param   asOf       date      only claims that count by then
// @row     party      string
// @row     partyType  string    Institution or Region
// @row     heldBy     string    strongIn, prioritises, worksIn, offer, request
// @row     item       string?   the opportunity, for offer and request
// @row     field      string    concept of the technology scheme
// @row     claims     string[]  one claim, or the presentation and its subject matter
// @row     articles   string[]  of these claims, in the same order
// @cost    index Entity.id; the claims about these parties
MATCH (p:Entity) WHERE p.id IN $parties
CALL (p) {
  MATCH (p)<-[:NAMES {as: 'subject'}]-(c:Claim)-[:NAMES {as: 'object'}]->(f:TechnologyField)
  WHERE c.state = 'LIVE' AND c.predicate IN ['strongIn', 'prioritises', 'worksIn'] AND c.countsFrom <= $asOf
  RETURN c.predicate AS heldBy, null AS item, f, [c.id] AS claims, [c.article] AS articles
  UNION ALL
  MATCH (p)<-[:NAMES {as: 'subject'}]-(c:Claim)-[:NAMES {as: 'object'}]->(o:Opportunity)
  WHERE c.state = 'LIVE' AND c.predicate = 'presented' AND c.stage IS NULL AND c.countsFrom <= $asOf AND o.kind IN ['OFFER', 'REQUEST']
  MATCH (o)<-[:NAMES {as: 'subject'}]-(a:Claim)-[:NAMES {as: 'object'}]->(f:TechnologyField)
  WHERE a.state = 'LIVE' AND a.predicate = 'about' AND a.countsFrom <= $asOf
  RETURN toLower(o.kind) AS heldBy, o.id AS item, f, [c.id, a.id] AS claims, [c.article, a.article] AS articles
}
WITH p, heldBy, item, f, claims, articles WHERE f.kind = 'technology'
RETURN p.id AS party, p.type AS partyType, heldBy, item, f.id AS field, claims, articles
ORDER BY party, heldBy, item, field, claims
LIMIT 20000
