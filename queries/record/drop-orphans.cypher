// @summary Deletes passages no claim rests on and documents no article stands in.
// @mode    write
// @cost    every passage and document; reads the whole record, so for loading and rebuilding alone
MATCH (orphan:Passage|Document)
WHERE NOT EXISTS { (orphan)<-[:EVIDENCED_BY]-(:Claim) } AND NOT EXISTS { (orphan)<-[:IN_DOCUMENT]-(:Article) }
DETACH DELETE orphan
