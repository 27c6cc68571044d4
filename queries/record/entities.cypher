// @summary Every entity with its classification and what the projection wrote on it.
// @mode    read
// @row     id        string
// @row     type      string
// @row     kind      string?
// @row     nameEn    string?
// @row     nameZh    string?
// @row     nameRu    string?
// @row     edtf      string?
// @row     earliest  date?
// @row     latest    date?
// @row     within    boolean?
// @row     toldAt    int?
// @cost    every entity; reads the whole record, so for loading and rebuilding alone
MATCH (entity:Entity)
RETURN entity.id AS id, entity.type AS type, entity.kind AS kind, entity.nameEn AS nameEn, entity.nameZh AS nameZh,
       entity.nameRu AS nameRu, entity.edtf AS edtf, entity.earliest AS earliest, entity.latest AS latest,
       entity.within AS within, entity.toldAt AS toldAt
ORDER BY id
