// @summary Every passage of one document.
// @mode    read
// @param   sha256  string  of the document
// @row     id      string
// @row     start   int     UTF-16 code units
// @row     end     int
// @row     digest  string  sha256 of the text between
// @row     articles  string[]  ids
// @cost    bounded by the passages of one document
MATCH (:Document {id: 'document:' + $sha256})<-[:IN_DOCUMENT]-(article:Article)<-[:IN_ARTICLE]-(passage:Passage)
WITH passage, article ORDER BY article.id
RETURN passage.id AS id, passage.start AS start, passage.end AS end, passage.digest AS digest, collect(article.id) AS articles
ORDER BY start, end
