// @summary The live claims that matches rest on beside those of ties, a page at a time in order of id.
// @mode    read
// @param   after       string    the last id of the page before; "" for the first page
// @param   first       int       rows a page
// @param   predicates  string[]  of graph/predicates.ts
// @row     id          string
// @row     predicate   string
// @row     subject     string    entity id
// @row     object      string?   entity id
// @row     role        string?
// @row     capacity    string?
// @row     stage       string?
// @row     topics      string[]  ids of concepts
// @row     article     string?   id; null for a reference
// @row     edtf        string?   the claim's date, its own or its event's
// @row     within      boolean   some day within edtf, not the whole of it
// @row     countsFrom  date
// @cost    index Claim.id from `after` on; `first` rows
MATCH (c:Claim)
WHERE c.id > $after AND c.state = 'LIVE' AND c.predicate IN $predicates
RETURN c.id AS id,
       c.predicate AS predicate,
       c.subject AS subject,
       c.object AS object,
       c.role AS role,
       c.capacity AS capacity,
       c.stage AS stage,
       coalesce(c.topics, []) AS topics,
       c.article AS article,
       c.edtf AS edtf,
       coalesce(c.within, false) AS within,
       c.countsFrom AS countsFrom
ORDER BY id
LIMIT $first
