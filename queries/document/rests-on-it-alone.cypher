// @summary How many live claims each of some documents holds up alone: those with no passage in another document.
// @mode    read
// @param   documents string[]  document ids
// @row     document  string    document id
// @row     claims    int
// @cost    index Document.id; visits every passage of the documents, rows bounded by the ids asked for
MATCH (document:Document)
WHERE document.id IN $documents
OPTIONAL MATCH (document)<-[:IN_DOCUMENT]-(:Article)<-[:IN_ARTICLE]-(:Passage)<-[:EVIDENCED_BY]-(claim:Claim {state: 'LIVE'})
WHERE NOT EXISTS {
  MATCH (claim)-[:EVIDENCED_BY]->(:Passage)-[:IN_ARTICLE]->(:Article)-[:IN_DOCUMENT]->(other:Document)
  WHERE other <> document
}
RETURN document.id AS document, count(DISTINCT claim) AS claims
ORDER BY document
