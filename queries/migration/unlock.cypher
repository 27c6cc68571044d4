// @summary Removes the migrations' lock.
// @mode    write
// @cost    one node
MATCH (lock:__Neo4jMigrationsLock {id: 'crossing'})
DELETE lock
