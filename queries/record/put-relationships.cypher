// @summary Stores relationships between entities.
// @mode    write
// @param   relationships  map[]  from, to, type and the properties of graph/README.md, "Relationships"; dates ISO
// @cost    index Entity.id, one relationship each
UNWIND $relationships AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
WITH from, to, row.type AS type,
     {
       key: row.key, claims: row.claims, role: row.role, capacity: row.capacity, kind: row.kind,
       ordinal: toInteger(row.ordinal), titles: row.titles, at: row.at, stage: row.stage, edtf: row.edtf,
       earliest: date(row.earliest), latest: date(row.latest), within: row.within,
       firstSeen: date(row.firstSeen), lastSeen: date(row.lastSeen), countsFrom: date(row.countsFrom),
       inferred: row.inferred
     } AS properties
FOREACH (_ IN CASE type WHEN 'AFFILIATED_WITH' THEN [1] ELSE [] END | CREATE (from)-[link:AFFILIATED_WITH]->(to) SET link = properties)
FOREACH (_ IN CASE type WHEN 'PARTICIPATED_IN' THEN [1] ELSE [] END | CREATE (from)-[link:PARTICIPATED_IN]->(to) SET link = properties)
FOREACH (_ IN CASE type WHEN 'ORGANISED' THEN [1] ELSE [] END | CREATE (from)-[link:ORGANISED]->(to) SET link = properties)
FOREACH (_ IN CASE type WHEN 'LOCATED_IN' THEN [1] ELSE [] END | CREATE (from)-[link:LOCATED_IN]->(to) SET link = properties)
FOREACH (_ IN CASE type WHEN 'PART_OF' THEN [1] ELSE [] END | CREATE (from)-[link:PART_OF]->(to) SET link = properties)
FOREACH (_ IN CASE type WHEN 'EDITION_OF' THEN [1] ELSE [] END | CREATE (from)-[link:EDITION_OF]->(to) SET link = properties)
FOREACH (_ IN CASE type WHEN 'PARTY_TO' THEN [1] ELSE [] END | CREATE (from)-[link:PARTY_TO]->(to) SET link = properties)
FOREACH (_ IN CASE type WHEN 'SIGNED' THEN [1] ELSE [] END | CREATE (from)-[link:SIGNED]->(to) SET link = properties)
FOREACH (_ IN CASE type WHEN 'ABOUT' THEN [1] ELSE [] END | CREATE (from)-[link:ABOUT]->(to) SET link = properties)
FOREACH (_ IN CASE type WHEN 'ESTABLISHED' THEN [1] ELSE [] END | CREATE (from)-[link:ESTABLISHED]->(to) SET link = properties)
FOREACH (_ IN CASE type WHEN 'MEMBER_OF' THEN [1] ELSE [] END | CREATE (from)-[link:MEMBER_OF]->(to) SET link = properties)
FOREACH (_ IN CASE type WHEN 'COOPERATES_WITH' THEN [1] ELSE [] END | CREATE (from)-[link:COOPERATES_WITH]->(to) SET link = properties)
FOREACH (_ IN CASE type WHEN 'IMPLEMENTS' THEN [1] ELSE [] END | CREATE (from)-[link:IMPLEMENTS]->(to) SET link = properties)
FOREACH (_ IN CASE type WHEN 'SUPPORTS' THEN [1] ELSE [] END | CREATE (from)-[link:SUPPORTS]->(to) SET link = properties)
FOREACH (_ IN CASE type WHEN 'MIRRORS' THEN [1] ELSE [] END | CREATE (from)-[link:MIRRORS]->(to) SET link = properties)
FOREACH (_ IN CASE type WHEN 'STRONG_IN' THEN [1] ELSE [] END | CREATE (from)-[link:STRONG_IN]->(to) SET link = properties)
FOREACH (_ IN CASE type WHEN 'PRIORITISES' THEN [1] ELSE [] END | CREATE (from)-[link:PRIORITISES]->(to) SET link = properties)
FOREACH (_ IN CASE type WHEN 'WORKS_IN' THEN [1] ELSE [] END | CREATE (from)-[link:WORKS_IN]->(to) SET link = properties)
FOREACH (_ IN CASE type WHEN 'PRESENTED' THEN [1] ELSE [] END | CREATE (from)-[link:PRESENTED]->(to) SET link = properties)
FOREACH (_ IN CASE type WHEN 'BROADER' THEN [1] ELSE [] END | CREATE (from)-[link:BROADER]->(to) SET link = properties)
FOREACH (_ IN CASE type WHEN 'RELATED' THEN [1] ELSE [] END | CREATE (from)-[link:RELATED]->(to) SET link = properties)
