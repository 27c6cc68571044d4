// @summary Every claim as recorded, with the dates the projection derived.
// @mode    read
// @row     id           string
// @row     source       string    id of its article or reference
// @row     passage      string?   id
// @row     start        int?      where its passage begins
// @row     predicate    string
// @row     subject      string
// @row     object       string?
// @row     value        string?
// @row     figureFacts  string?   the figure as JSON, so that the graph can be rebuilt from the record alone
// @row     stage        string?
// @row     role         string?
// @row     capacity     string?
// @row     kind         string?
// @row     ordinal      int?
// @row     language     string?
// @row     title        string?
// @row     topics       string[]
// @row     at           string?
// @row     accordingTo  string?
// @row     onBehalfOf   string?
// @row     ownEdtf      string?
// @row     ownWithin    boolean
// @row     basis        string
// @row     reason       string?
// @row     curator      string
// @row     state        string
// @row     edtf         string?
// @row     earliest     date?
// @row     latest       date?
// @row     within       boolean?
// @row     countsFrom   date?     null until projected
// @cost    every claim; reads the whole record, so for loading and rebuilding alone
MATCH (claim:Claim)
OPTIONAL MATCH (claim)-[:EVIDENCED_BY]->(passage:Passage)
RETURN claim.id AS id, claim.source AS source, passage.id AS passage, passage.start AS start,
       claim.predicate AS predicate, claim.subject AS subject, claim.object AS object, claim.value AS value, claim.figureFacts AS figureFacts,
       claim.stage AS stage, claim.role AS role, claim.capacity AS capacity, claim.kind AS kind,
       claim.ordinal AS ordinal, claim.language AS language, claim.title AS title, claim.topics AS topics,
       claim.at AS at, claim.accordingTo AS accordingTo, claim.onBehalfOf AS onBehalfOf, claim.ownEdtf AS ownEdtf,
       claim.ownWithin AS ownWithin, claim.basis AS basis, claim.reason AS reason, claim.curator AS curator,
       claim.state AS state, claim.edtf AS edtf, claim.earliest AS earliest, claim.latest AS latest,
       claim.within AS within, claim.countsFrom AS countsFrom
ORDER BY id
