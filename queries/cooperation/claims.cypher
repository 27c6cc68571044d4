// @summary The live staged claims of every cooperation, a page at a time in order of id.
// @mode    read
// @param   after       string    the last id of the page before; "" for the first page
// @param   first       int       rows a page
// @param   predicates  string[]  those that make cooperations, with reached
// @row     id          string    claim id
// @row     predicate   string    partyTo, established, memberOf, cooperatesWith, implements, supports, mirrors or reached
// @row     subject     string    entity id
// @row     subjectType string
// @row     object      string?   entity id; null for reached
// @row     objectType  string?
// @row     stage       string
// @row     role        string?   of established
// @row     edtf        string?
// @row     within      boolean   some day within edtf, not the whole of it
// @row     countsFrom  date
// @cost    index Claim.id from `after` on; `first` rows and their entities
MATCH (claim:Claim)
WHERE claim.id > $after AND claim.state = 'LIVE' AND claim.stage IS NOT NULL AND claim.predicate IN $predicates
WITH claim ORDER BY claim.id LIMIT $first
MATCH (subject:Entity {id: claim.subject})
OPTIONAL MATCH (object:Entity {id: claim.object})
RETURN claim.id AS id,
       claim.predicate AS predicate,
       subject.id AS subject,
       subject.type AS subjectType,
       object.id AS object,
       object.type AS objectType,
       claim.stage AS stage,
       claim.role AS role,
       claim.edtf AS edtf,
       coalesce(claim.within, false) AS within,
       claim.countsFrom AS countsFrom
ORDER BY id
LIMIT $first
