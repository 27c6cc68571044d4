// @summary The number of the record's revision, its node locked until the transaction ends, so that loads take turns.
// @mode    write
// @row     number  int  raised by every change of the record
// @cost    one node; waits for another load
MERGE (revision:Revision {id: 'revision'})
ON CREATE SET revision.number = 0
SET revision.number = revision.number
RETURN revision.number AS number
