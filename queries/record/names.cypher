// @summary Every name node.
// @mode    read
// @row     id        string
// @row     value     string
// @row     language  string
// @row     kind      string
// @row     folded    string
// @row     readings  string?  null when an earlier version stored it
// @cost    every name; reads the whole record, so for loading and rebuilding alone
MATCH (name:Name)
RETURN name.id AS id, name.value AS value, name.language AS language, name.kind AS kind, name.folded AS folded,
       name.readings AS readings
ORDER BY id
