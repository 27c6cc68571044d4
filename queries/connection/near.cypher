// @summary The neighbours of some entities by a date, each with those it neighbours; one whose only claim ends it is left out.
// @mode    read
// @param   asOf      date      only relationships that count by then
// @param   of        map       ids (entities), types (a neighbour may have), ends (ids of neighbours of any type), hubKinds (always counted), and the weights of graph/connection-policy.ts; in a map, so that one plan serves lists of every length
// @param   hubLinks  int       relationships up to which an entity is never counted
// @param   most      int       relationships to read; as many read means that some may not be
// @row     id        string
// @row     type      string    label of graph/entity-types.ts
// @row     kind      string?
// @row     links     int       relationships with other entities where that may be more than hubLinks, else 0
// @row     of        string[]  ids of the entities it neighbours, once for each relationship
// @row     weights   int[]     of these relationships, 0..1000, in the same order; 0 where several claims make one
// @cost    index Entity.id; at most `most` relationships, and those of the hubs among the neighbours once
MATCH (entity:Entity)-[link:PARTY_TO|SIGNED|COOPERATES_WITH|ESTABLISHED|AFFILIATED_WITH|MEMBER_OF|MIRRORS|PRESENTED|PART_OF|IMPLEMENTS|SUPPORTS|ORGANISED|PARTICIPATED_IN|EDITION_OF|ABOUT|STRONG_IN|PRIORITISES|WORKS_IN|LOCATED_IN|BROADER|RELATED]-(near)
WHERE entity.id IN $of.ids
  AND near.id <> entity.id
  AND link.countsFrom <= $asOf
  AND (near.type IN $of.types OR near.id IN $of.ends)
  AND NOT (size(link.claims) = 1 AND coalesce(link.stage, '') = 'ENDED')
WITH entity, link, near LIMIT $most
WITH near, collect(entity.id) AS of, collect(
       CASE
         WHEN size(link.claims) = 1 THEN toInteger(
           $of.relationship[type(link)] * $of.stage[coalesce(link.stage, 'OPERATING')] *
           CASE
             WHEN link.inferred THEN $of.basis.INFERRED
             WHEN link.countsFrom = date('0001-01-01') THEN $of.basis.REFERENCE
             ELSE $of.basis.STATED
           END)
         ELSE 0
       END) AS weights
RETURN near.id AS id,
       near.type AS type,
       near.kind AS kind,
       CASE
         WHEN near.kind IN $of.hubKinds OR COUNT { (near)--() } > $hubLinks
           THEN COUNT {
             (near)-[other:PARTY_TO|SIGNED|COOPERATES_WITH|ESTABLISHED|AFFILIATED_WITH|MEMBER_OF|MIRRORS|PRESENTED|PART_OF|IMPLEMENTS|SUPPORTS|ORGANISED|PARTICIPATED_IN|EDITION_OF|ABOUT|STRONG_IN|PRIORITISES|WORKS_IN|LOCATED_IN|BROADER|RELATED]-(:Entity)
             WHERE other.countsFrom <= $asOf
           }
         ELSE 0
       END AS links,
       of,
       weights
ORDER BY id
LIMIT $most
