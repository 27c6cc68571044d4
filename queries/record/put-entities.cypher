// @summary Stores entities with the label of their type.
// @mode    write
// @param   entities  map[]  id, type, kind?
// @cost    index Entity.id, one node each
UNWIND $entities AS row
MERGE (entity:Entity {id: row.id})
SET entity.type = row.type, entity.kind = row.kind
REMOVE entity:Person:Institution:Region:Agreement:Programme:TechnologyField:Opportunity:Event:EventSeries
FOREACH (_ IN CASE row.type WHEN 'Person' THEN [1] ELSE [] END | SET entity:Person)
FOREACH (_ IN CASE row.type WHEN 'Institution' THEN [1] ELSE [] END | SET entity:Institution)
FOREACH (_ IN CASE row.type WHEN 'Region' THEN [1] ELSE [] END | SET entity:Region)
FOREACH (_ IN CASE row.type WHEN 'Agreement' THEN [1] ELSE [] END | SET entity:Agreement)
FOREACH (_ IN CASE row.type WHEN 'Programme' THEN [1] ELSE [] END | SET entity:Programme)
FOREACH (_ IN CASE row.type WHEN 'TechnologyField' THEN [1] ELSE [] END | SET entity:TechnologyField)
FOREACH (_ IN CASE row.type WHEN 'Opportunity' THEN [1] ELSE [] END | SET entity:Opportunity)
FOREACH (_ IN CASE row.type WHEN 'Event' THEN [1] ELSE [] END | SET entity:Event)
FOREACH (_ IN CASE row.type WHEN 'EventSeries' THEN [1] ELSE [] END | SET entity:EventSeries)
