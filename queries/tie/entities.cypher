// @summary Every person, institution and event, a page at a time in order of id.
// @mode    read
// @param   after  string   the last id of the page before; "" for the first page
// @param   first  int      rows a page
// @row     id     string
// @row     type   string   Person, Institution or Event
// @row     kind   string?
// @cost    index Entity.id from `after` on, read in order; `first` rows and the few things of other types between them
MATCH (e:Entity)
USING INDEX SEEK e:Entity(id)
WHERE e.id > $after AND (e:Person OR e:Institution OR e:Event)
RETURN e.id AS id, e.type AS type, e.kind AS kind
ORDER BY id
LIMIT $first
