// @summary The neighbours of some entities by a date, of each relationship and type in turn; ended relationships are left out.
// @mode    read
// @param   asOf      date      only relationships that count by then
// @param   of        map       ids (entities), types (a neighbour may have), hubKinds (always counted), weights (by relationship); in a map, so that one plan serves lists of every length
// @param   hubLinks  int       relationships up to which an entity is never counted
// @param   first     int       neighbours wanted
// @row     id        string
// @row     type      string    label of graph/entity-types.ts
// @row     kind      string?
// @row     links     int       relationships with other entities where that may be more than hubLinks, else 0
// @row     place     int       place among the neighbours of its relationship and type, from 0
// @row     weight    float     of its heaviest relationship
// @cost    index Entity.id; reads each relationship of these entities once
MATCH (entity:Entity)-[link:PARTY_TO|SIGNED|COOPERATES_WITH|ESTABLISHED|AFFILIATED_WITH|MEMBER_OF|MIRRORS|PRESENTED|PART_OF|IMPLEMENTS|SUPPORTS|ORGANISED|PARTICIPATED_IN|EDITION_OF|ABOUT|STRONG_IN|PRIORITISES|WORKS_IN|LOCATED_IN|BROADER|RELATED]-(near)
WHERE entity.id IN $of.ids
  AND NOT near.id IN $of.known
  AND near.type IN $of.types
  AND link.countsFrom <= $asOf
  AND (link.stage IS NULL
    OR (size(link.claims) = 1 AND link.stage <> 'ENDED')
    OR (size(link.claims) > 1 AND NOT EXISTS {
      MATCH (end:Claim)
      WHERE end.id IN link.claims AND end.stage = 'ENDED' AND end.countsFrom <= $asOf
        AND NOT EXISTS {
          MATCH (later:Claim)
          WHERE later.id IN link.claims AND later.stage <> 'ENDED'
            AND later.countsFrom > end.countsFrom AND later.countsFrom <= $asOf
        }
    }))
WITH near, type(link) AS relationship, toFloat($of.weights[type(link)]) AS weight
ORDER BY near.id, weight DESC, relationship
WITH near, head(collect(relationship)) AS relationship, head(collect(weight)) AS weight
ORDER BY near.id
WITH relationship, weight, near.type AS type, collect(near)[..$first] AS group
UNWIND range(0, size(group) - 1) AS place
WITH group[place] AS near, place, weight
ORDER BY place, weight DESC, near.id
LIMIT $first
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
       place,
       weight
ORDER BY place, weight DESC, id
