// @summary Writes the properties of relationships that exist.
// @mode    write
// @param   relationships  map[]  from, key and the properties of graph/README.md, "Relationships"; dates ISO
// @cost    index Entity.id, then the relationships of that entity
UNWIND $relationships AS row
MATCH (:Entity {id: row.from})-[link]->()
WHERE link.key = row.key
SET link = {
       key: row.key, claims: row.claims, role: row.role, capacity: row.capacity, kind: row.kind,
       ordinal: toInteger(row.ordinal), titles: row.titles, at: row.at, stage: row.stage, edtf: row.edtf,
       earliest: date(row.earliest), latest: date(row.latest), within: row.within,
       firstSeen: date(row.firstSeen), lastSeen: date(row.lastSeen), countsFrom: date(row.countsFrom),
       inferred: row.inferred
     }
