// @summary Which source declares which entity, as what.
// @mode    read
// @row     source  string
// @row     id      string   the entity
// @row     type    string
// @row     kind    string?
// @cost    every declaration; reads the whole record, so for loading and rebuilding alone
MATCH (source:Article|Reference)-[declares:DECLARES]->(entity:Entity)
RETURN source.id AS source, entity.id AS id, declares.type AS type, declares.kind AS kind
ORDER BY source, id
