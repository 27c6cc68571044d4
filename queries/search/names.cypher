// @summary Names that meet a full-text condition, each with its entity; the candidates that search ranks.
// @mode    read
// @param   condition  string    Lucene text written by src/services/search/lucene.ts, never a user's
// @param   types      string[]  entity types wanted; empty for all
// @param   limit      int       most names taken from the index
// @row     entity     string    entity id
// @row     type       string
// @row     name       string    id of the name
// @row     value      string    as printed
// @row     folded     string    as graph/fold.ts folds it
// @row     kind       string    preferred, alias, as-printed, abbreviation or transliteration; inferred where nobody prints it
// @row     links      int       relationships of the entity; a reprint adds claims, and none of these
// @cost    full-text index names; at most `limit` names
CALL db.index.fulltext.queryNodes('names', $condition, {limit: $limit}) YIELD node AS name, score
MATCH (entity:Entity)-[named:NAMED]->(name)
WHERE size($types) = 0 OR entity.type IN $types
RETURN entity.id AS entity,
       entity.type AS type,
       name.id AS name,
       name.value AS value,
       name.folded AS folded,
       CASE WHEN named.inferred THEN 'inferred' ELSE name.kind END AS kind,
       COUNT { (entity)--() } - COUNT { (entity)<-[:NAMES|DECLARES]-() } AS links
ORDER BY score DESC, entity, name
LIMIT $limit
