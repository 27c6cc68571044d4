// @summary Stores relationships from entities to their names.
// @mode    write
// @param   relationships  map[]  from, to and the properties of graph/README.md, "Relationships"; dates ISO
// @cost    index Entity.id and Name.id, one relationship each
UNWIND $relationships AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Name {id: row.to})
CREATE (from)-[link:NAMED]->(to)
SET link = {
       key: row.key, claims: row.claims, role: row.role, capacity: row.capacity, kind: row.kind,
       ordinal: toInteger(row.ordinal), titles: row.titles, at: row.at, stage: row.stage, edtf: row.edtf,
       earliest: date(row.earliest), latest: date(row.latest), within: row.within,
       firstSeen: date(row.firstSeen), lastSeen: date(row.lastSeen), countsFrom: date(row.countsFrom),
       inferred: row.inferred
     }
