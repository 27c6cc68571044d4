// @summary The articles of each of some documents, in printed order.
// @mode    read
// @param   documents string[]  document ids
// @row     document  string    document id
// @row     article   string    article id
// @cost    index Document.id; rows bounded by the articles of the documents asked for
MATCH (document:Document)<-[:IN_DOCUMENT]-(article:Article)
WHERE document.id IN $documents
WITH document, article ORDER BY document.id, article.ordinal, article.id
RETURN document.id AS document, article.id AS article
