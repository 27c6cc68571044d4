// @summary Records new claims.
// @mode    write
// @param   claims  map[]  the properties of graph/README.md, "Record"
// @cost    one node each
UNWIND $claims AS row
CREATE (claim:Claim {id: row.id})
SET claim += row, claim.ordinal = toInteger(row.ordinal), claim.recordedAt = datetime()
