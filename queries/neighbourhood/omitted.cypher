// @summary How many neighbours of some entities are not among them, by relationship and type; ended relationships are left out.
// @mode    read
// @param   asOf          date    only relationships that count by then
// @param   shown         map     ids; in a map, so that one plan serves lists of every length
// @row     node          string  one of the ids
// @row     relationship  string
// @row     type          string  of the neighbours
// @row     count         int     neighbours
// @cost    index Entity.id; reads each relationship of these entities once; rows bounded by ids × relationships × types
MATCH (entity:Entity)-[link:PARTY_TO|SIGNED|COOPERATES_WITH|ESTABLISHED|AFFILIATED_WITH|MEMBER_OF|MIRRORS|PRESENTED|PART_OF|IMPLEMENTS|SUPPORTS|ORGANISED|PARTICIPATED_IN|EDITION_OF|ABOUT|STRONG_IN|PRIORITISES|WORKS_IN|LOCATED_IN|BROADER|RELATED]-(near)
WHERE entity.id IN $shown.ids
  AND NOT near.id IN $shown.ids
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
RETURN entity.id AS node, type(link) AS relationship, near.type AS type, count(DISTINCT near) AS count
ORDER BY node, relationship, type
