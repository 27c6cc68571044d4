// @summary The live, unstaged claims that ties between people rest on, a page at a time in order of id.
// @mode    read
// @param   after       string    the last id of the page before; "" for the first page
// @param   first       int       rows a page
// @param   predicates  string[]  of graph/predicates.ts
// @row     id          string
// @row     predicate   string
// @row     subject     string    entity id
// @row     object      string?   entity id
// @row     role        string?
// @row     kind        string?
// @row     at          string?   event id
// @row     edtf        string?   the claim's date, its own or its event's
// @row     earliest    date?
// @row     latest      date?
// @row     within      boolean
// @row     countsFrom  date
// @row     measure     string?   of its figure
// @row     unit        string?   of its figure
// @row     low         float?    of its figure
// @row     high        float?    of its figure
// @cost    index Claim.id from `after` on; `first` rows and their figures
MATCH (c:Claim)
WHERE c.id > $after AND c.state = 'LIVE' AND c.stage IS NULL AND c.predicate IN $predicates
WITH c ORDER BY c.id LIMIT $first
OPTIONAL MATCH (f:Figure {id: c.figure})
RETURN c.id AS id,
       c.predicate AS predicate,
       c.subject AS subject,
       c.object AS object,
       c.role AS role,
       c.kind AS kind,
       c.at AS at,
       c.edtf AS edtf,
       c.earliest AS earliest,
       c.latest AS latest,
       coalesce(c.within, false) AS within,
       c.countsFrom AS countsFrom,
       f.measure AS measure,
       f.unit AS unit,
       toFloat(f.low) AS low,
       toFloat(f.high) AS high
ORDER BY id
LIMIT $first
