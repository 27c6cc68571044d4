// @summary The revision's number after raising it by one.
// @mode    write
// @row     number  int  the new number
// @cost    one node
MATCH (revision:Revision {id: 'revision'})
SET revision.number = revision.number + 1
RETURN revision.number AS number
