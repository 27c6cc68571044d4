// @summary Ties claims of an article to their passages.
// @mode    write
// @param   article   string
// @param   passages  map[]   claim, id, start, end, digest
// @cost    index Claim.id and Passage.id, two relationships each
MATCH (article:Article {id: $article})
UNWIND $passages AS row
MATCH (claim:Claim {id: row.claim})
MERGE (passage:Passage {id: row.id})
ON CREATE SET passage.start = toInteger(row.start), passage.end = toInteger(row.end), passage.digest = row.digest
MERGE (passage)-[:IN_ARTICLE]->(article)
CREATE (claim)-[:EVIDENCED_BY]->(passage)
