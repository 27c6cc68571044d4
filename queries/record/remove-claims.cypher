// @summary Deletes every claim of a source.
// @mode    write
// @param   source  string  id of an article or reference
// @cost    index Claim.source, one node each
MATCH (claim:Claim {source: $source})
DETACH DELETE claim
