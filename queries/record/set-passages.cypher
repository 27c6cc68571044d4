// @summary Writes the digests of passages that are stored.
// @mode    write
// @param   passages  map[]  id, digest
// @cost    index Passage.id, one node each
UNWIND $passages AS row
MATCH (passage:Passage {id: row.id})
SET passage.digest = row.digest
