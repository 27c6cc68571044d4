// @summary How much the graph holds.
// @mode    read
// @row     articles       int
// @row     claims         int
// @row     retracted      int
// @row     entities       int
// @row     relationships  int   projected ones
// @row     revision       int
// @cost    one row; the counts of the store and the claims
MATCH (a:Article) WITH count(a) AS articles
MATCH (c:Claim) WITH articles, count(CASE WHEN c.state = 'LIVE' THEN 1 END) AS claims, count(CASE WHEN c.state = 'RETRACTED' THEN 1 END) AS retracted
MATCH (e:Entity) WITH articles, claims, retracted, count(e) AS entities
CALL () { MATCH (:Entity)-[r]->() WHERE r.key IS NOT NULL RETURN count(r) AS relationships }
OPTIONAL MATCH (v:Revision)
RETURN articles, claims, retracted, entities, relationships, coalesce(v.number, 0) AS revision
