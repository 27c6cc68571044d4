// @summary Writes the derived dates of claims.
// @mode    write
// @param   claims  map[]  id, edtf?, earliest?, latest?, within, countsFrom; dates ISO
// @cost    index Claim.id, one node each
UNWIND $claims AS row
MATCH (claim:Claim {id: row.id})
SET claim.edtf = row.edtf, claim.earliest = date(row.earliest), claim.latest = date(row.latest),
    claim.within = row.within, claim.countsFrom = date(row.countsFrom)
