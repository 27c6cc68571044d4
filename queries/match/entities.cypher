// @summary Everything but people, a page at a time in order of id.
// @mode    read
// @param   after  string   the last id of the page before; "" for the first page
// @param   first  int      rows a page
// @row     id     string
// @row     type   string   of graph/entity-types.ts
// @row     kind   string?
// @cost    index Entity.id from `after` on; `first` rows
MATCH (e:Entity)
WHERE e.id > $after AND NOT e:Person
RETURN e.id AS id, e.type AS type, e.kind AS kind
ORDER BY id
LIMIT $first
