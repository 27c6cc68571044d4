// @summary Ties claims of general knowledge to their reference.
// @mode    write
// @param   reference  string
// @param   claims     string[]  ids
// @cost    index Claim.id, one relationship each
MATCH (reference:Reference {id: $reference})
UNWIND $claims AS id
MATCH (claim:Claim {id: id})
CREATE (claim)-[:FROM_REFERENCE]->(reference)
