// @summary The concepts of what some parties signed or cooperate in, with the claims that say so.
// @mode    read
// @param   parties    string[]  ids of institutions or regions
// @param   asOf       date      only claims that count by then
// @row     party      string
// @row     partyType  string    Institution or Region
// @row     heldBy     string    about
// @row     item       string?   the agreement, null for topics of a cooperation
// @row     field      string    concept of the technology scheme
// @row     claims     string[]
// @row     articles   string[]  of these claims, in the same order
// @cost    index Entity.id; the agreements and cooperations of these parties
MATCH (p:Entity) WHERE p.id IN $parties
CALL (p) {
  MATCH (p)<-[:NAMES {as: 'subject'}]-(c:Claim)-[:NAMES {as: 'object'}]->(a:Agreement)
  WHERE c.state = 'LIVE' AND c.predicate = 'partyTo' AND c.countsFrom <= $asOf
  MATCH (a)<-[:NAMES {as: 'subject'}]-(t:Claim)-[:NAMES {as: 'object'}]->(f:TechnologyField)
  WHERE t.state = 'LIVE' AND t.predicate = 'about' AND t.countsFrom <= $asOf
  RETURN a.id AS item, f, [c.id, t.id] AS claims, [c.article, t.article] AS articles
  UNION ALL
  MATCH (p)<-[n:NAMES]-(c:Claim)-[:NAMES {as: 'topic'}]->(f:TechnologyField)
  WHERE c.state = 'LIVE' AND c.predicate = 'cooperatesWith' AND n.as IN ['subject', 'object'] AND c.countsFrom <= $asOf
  RETURN null AS item, f, [c.id] AS claims, [c.article] AS articles
}
WITH p, item, f, claims, articles WHERE f.kind = 'technology'
RETURN p.id AS party, p.type AS partyType, 'about' AS heldBy, item, f.id AS field, claims, articles
ORDER BY party, heldBy, item, field, claims
LIMIT 20000
