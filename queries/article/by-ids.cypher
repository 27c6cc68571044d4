// @summary Articles; unknown ids give no row.
// @mode    read
// @param   ids        string[]  article ids
// @row     id         string
// @row     ordinal    int       place in its document, from 1
// @row     title      string
// @row     language   string    BCP 47
// @row     releasedOn date?     null when the article prints no date and follows none
// @row     datedBy    string?   own-line, inherited or inferred
// @row     document   string    document id
// @cost    index Article.id; rows bounded by the ids asked for
MATCH (article:Article)-[:IN_DOCUMENT]->(document:Document)
WHERE article.id IN $ids
RETURN article.id AS id,
       article.ordinal AS ordinal,
       article.title AS title,
       article.language AS language,
       article.releasedOn AS releasedOn,
       article.datedBy AS datedBy,
       document.id AS document
ORDER BY id
