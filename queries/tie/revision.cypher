// @summary The number of the record's present revision; no row before the first load.
// @mode    read
// @row     number int
// @cost    one node by its unique id
MATCH (revision:Revision {id: 'revision'})
RETURN revision.number AS number
ORDER BY number
LIMIT 1
