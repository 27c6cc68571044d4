// @summary Every document with how many articles it holds.
// @mode    read
// @row     sha256     string
// @row     title      string
// @row     publisher  string?
// @row     url        string?
// @row     language   string
// @row     articles   string[]  ids
// @cost    every document; reads the whole record, so for loading and rebuilding alone
MATCH (document:Document)<-[:IN_DOCUMENT]-(article:Article)
WITH document, article ORDER BY article.id
RETURN document.sha256 AS sha256, document.title AS title, document.publisher AS publisher, document.url AS url,
       document.language AS language, collect(article.id) AS articles
ORDER BY sha256
