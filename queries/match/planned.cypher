// @summary The stages claimed of some institutions themselves, by which a planned one is told from one that exists.
// @mode    read
// @param   ids         string[]  ids of institutions
// @param   asOf        date      only claims that count by then
// @row     id          string
// @row     stage       string
// @row     countsFrom  date
// @row     claim       string
// @cost    index Institution.id; the stage claims about these institutions, bounded by them
MATCH (i:Institution) WHERE i.id IN $ids
// A subquery begins at its own institution, not at all claims of these predicates.
CALL (i) {
  MATCH (i)<-[n:NAMES]-(c:Claim)
  WHERE c.state = 'LIVE' AND c.countsFrom <= $asOf
    AND ((c.predicate = 'established' AND n.as = 'object') OR (c.predicate = 'reached' AND n.as = 'subject'))
  RETURN c
}
RETURN DISTINCT i.id AS id, c.stage AS stage, c.countsFrom AS countsFrom, c.id AS claim
ORDER BY id, countsFrom, claim
