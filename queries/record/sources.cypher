// @summary Every loaded article and reference with the digest of its dossier.
// @mode    read
// @row     id           string
// @row     digest       string
// @row     title        string
// @row     document     string?  sha256; null for a reference
// @row     releasedOn   date?
// @row     latestNamed  date?    last day of the latest date its text names
// @cost    every source; reads the whole record, so for loading and rebuilding alone
MATCH (source:Article|Reference)
OPTIONAL MATCH (source)-[:IN_DOCUMENT]->(document:Document)
RETURN source.id AS id, source.digest AS digest, source.title AS title, document.sha256 AS document,
       source.releasedOn AS releasedOn, source.latestNamed AS latestNamed
ORDER BY id
