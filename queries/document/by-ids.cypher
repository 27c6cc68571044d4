// @summary Documents; unknown ids give no row.
// @mode    read
// @param   ids       string[]  document ids
// @row     id        string
// @row     sha256    string    64 hex digits, of the file as received
// @row     title     string?
// @row     publisher string?
// @row     url       string?
// @row     language  string?   BCP 47
// @cost    index Document.id; rows bounded by the ids asked for
MATCH (document:Document)
WHERE document.id IN $ids
RETURN document.id AS id,
       document.sha256 AS sha256,
       document.title AS title,
       document.publisher AS publisher,
       document.url AS url,
       document.language AS language
ORDER BY id
