// @summary The type and the shown names of entities; unknown ids give no row.
// @mode    read
// @param   ids    string[]  entity ids
// @row     id     string
// @row     type   string    label of graph/entity-types.ts
// @row     nameEn string?
// @row     nameZh string?
// @row     nameRu string?
// @cost    index Entity.id; rows bounded by the ids asked for
MATCH (entity:Entity)
WHERE entity.id IN $ids
RETURN entity.id AS id, entity.type AS type, entity.nameEn AS nameEn, entity.nameZh AS nameZh, entity.nameRu AS nameRu
ORDER BY id
