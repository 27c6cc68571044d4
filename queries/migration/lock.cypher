// @summary Takes the migrations' lock, held until the transaction ends.
// @mode    write
// @cost    one node; waits for another starter
MERGE (lock:__Neo4jMigrationsLock {id: 'crossing'})
SET lock.id = lock.id
