// @summary The staged claims of every cooperation that one of some things takes part in or that is about it, counted by a date.
// @mode    read
// @param   parties     string[]  entity ids
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
// @row     within      boolean   some day within edtf, not the whole of it
// @row     countsFrom  date
// @cost    index Entity.id, then the staged relationships of the things; rows bounded by the claims of their own cooperations
MATCH (party:Entity)
WHERE party.id IN $parties
CALL (party) {
  MATCH (party)-[:PARTY_TO|ESTABLISHED]->{0,1}(thing:Entity)
  WHERE EXISTS { (thing)<-[:PARTY_TO|ESTABLISHED]-(:Entity) }
  WITH DISTINCT thing
  MATCH (thing)<-[names:NAMES]-(claim:Claim {state: 'LIVE'})
  WHERE names.as = 'object' AND claim.predicate IN ['partyTo', 'established']
     OR names.as = 'subject' AND claim.predicate = 'reached'
  RETURN claim
  UNION
  MATCH (party)-[link:MEMBER_OF|COOPERATES_WITH|IMPLEMENTS|SUPPORTS|MIRRORS]-(:Entity)
  UNWIND link.claims AS id
  MATCH (claim:Claim {id: id, state: 'LIVE'})
  RETURN claim
}
WITH DISTINCT claim
WHERE claim.countsFrom <= $asOf AND claim.stage IS NOT NULL
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
