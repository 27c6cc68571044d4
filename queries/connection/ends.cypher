// @summary Some entities with how many relationships each has by a date; unknown ids give no row.
// @mode    read
// @param   ids    string[]  entity ids
// @param   asOf   date      only relationships that count by then
// @row     id     string
// @row     type   string    label of graph/entity-types.ts
// @row     kind   string?
// @row     links  int       relationships with other entities
// @cost    index Entity.id; rows bounded by the ids asked for, reading the relationships of each once
MATCH (entity:Entity)
WHERE entity.id IN $ids
RETURN entity.id AS id,
       entity.type AS type,
       entity.kind AS kind,
       COUNT {
         (entity)-[link:PARTY_TO|SIGNED|COOPERATES_WITH|ESTABLISHED|AFFILIATED_WITH|MEMBER_OF|MIRRORS|PRESENTED|PART_OF|IMPLEMENTS|SUPPORTS|ORGANISED|PARTICIPATED_IN|EDITION_OF|ABOUT|STRONG_IN|PRIORITISES|WORKS_IN|LOCATED_IN|BROADER|RELATED]-(:Entity)
         WHERE link.countsFrom <= $asOf
       } AS links
ORDER BY id
