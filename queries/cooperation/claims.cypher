// @summary The staged claims of every cooperation, counted by a date.
// @mode    read
// @param   predicates  string[]  those of the kinds asked for, with reached
// @param   asOf        date
// @row     id          string    claim id
// @row     predicate   string    partyTo, established, memberOf, cooperatesWith, implements, supports, mirrors or reached
// @row     subject     string    entity id
// @row     subjectType string
// @row     object      string?   entity id; null for reached
// @row     objectType  string?
// @row     stage       string
// @row     role        string?   of established
// @row     edtf        string?
// @row     countsFrom  date
// @cost    index Claim.predicate; rows bounded by the staged claims of the record, some hundreds in the sample
MATCH (claim:Claim)
WHERE claim.predicate IN $predicates AND claim.state = 'LIVE' AND claim.countsFrom <= $asOf AND claim.stage IS NOT NULL
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
       claim.countsFrom AS countsFrom
ORDER BY id
