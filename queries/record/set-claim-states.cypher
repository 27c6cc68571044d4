// @summary Retracts claims, or makes them live again.
// @mode    write
// @param   ids    string[]
// @param   state  string    LIVE or RETRACTED
// @cost    index Claim.id, one node each
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
SET claim.state = $state
