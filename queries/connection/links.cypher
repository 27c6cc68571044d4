// @summary The relationships among some entities, a row for each claim that counts by a date.
// @mode    read
// @param   among         map       ids: entity ids; in a map, so that one plan serves lists of every length
// @param   asOf          date      only claims that count by then
// @param   most          int       relationships to read, in order of their keys
// @row     key           string    of the relationship
// @row     relationship  string    as in graph/predicates.ts
// @row     from          string    entity id
// @row     fromType      string
// @row     to            string    entity id
// @row     toType        string
// @row     role          string?   else the capacity
// @row     claim         string    claim id
// @row     stage         string?
// @row     basis         string
// @row     edtf          string?
// @row     earliest      date?
// @row     countsFrom    date
// @cost    index Entity.id and the relationships of these entities; rows bounded by the claims of `most` relationships
MATCH (from:Entity)-[link:PARTY_TO|SIGNED|COOPERATES_WITH|ESTABLISHED|AFFILIATED_WITH|MEMBER_OF|MIRRORS|PRESENTED|PART_OF|IMPLEMENTS|SUPPORTS|ORGANISED|PARTICIPATED_IN|EDITION_OF|ABOUT|STRONG_IN|PRIORITISES|WORKS_IN|LOCATED_IN|BROADER|RELATED]->(to:Entity)
WHERE from.id IN $among.ids AND to.id IN $among.ids AND from.id <> to.id AND link.countsFrom <= $asOf
WITH from, link, to ORDER BY link.key LIMIT $most
UNWIND link.claims AS id
MATCH (claim:Claim {id: id})
WHERE claim.countsFrom <= $asOf
RETURN link.key AS key,
       type(link) AS relationship,
       from.id AS from,
       from.type AS fromType,
       to.id AS to,
       to.type AS toType,
       coalesce(link.role, link.capacity) AS role,
       claim.id AS claim,
       claim.stage AS stage,
       claim.basis AS basis,
       claim.edtf AS edtf,
       claim.earliest AS earliest,
       claim.countsFrom AS countsFrom
ORDER BY key, countsFrom, claim
