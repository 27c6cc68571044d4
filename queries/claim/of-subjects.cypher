// @summary Live claims that say something of each of some entities, in the order in which they came to count.
// @mode    read
// @param   subjects    string[]  entity ids
// @param   predicates  string[]  of graph/predicates.ts; empty for all
// @param   first       int       claims of one entity at most
// @row     subject     string    entity id
// @row     claim       string    claim id
// @cost    index Claim.subject; visits the live claims of each entity, rows bounded by `first` of each
UNWIND $subjects AS subject
CALL (subject) {
  MATCH (claim:Claim {subject: subject})
  WHERE claim.state = 'LIVE' AND (size($predicates) = 0 OR claim.predicate IN $predicates)
  RETURN claim ORDER BY claim.countsFrom, claim.id LIMIT toInteger($first)
}
WITH subject, claim
ORDER BY subject, claim.countsFrom, claim.id
RETURN subject, claim.id AS claim
