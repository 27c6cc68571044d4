// @summary The passages that claims rest on; REFERENCE claims have none.
// @mode    read
// @param   claims  string[]  claim ids
// @row     claim   string    claim id
// @row     article string    article id
// @row     sha256  string    of the document as received
// @row     start   int       UTF-16 code units into the document
// @row     end     int       UTF-16 code units, exclusive
// @cost    index Claim.id; rows bounded by the passages of the claims asked for
MATCH (claim:Claim)-[:EVIDENCED_BY]->(passage:Passage)-[:IN_ARTICLE]->(article:Article)-[:IN_DOCUMENT]->(document:Document)
WHERE claim.id IN $claims
RETURN claim.id AS claim, article.id AS article, document.sha256 AS sha256, passage.start AS start, passage.end AS end
ORDER BY claim, article, start, end
