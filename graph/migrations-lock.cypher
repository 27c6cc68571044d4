// Before any migration: what makes two starters take turns. No migration itself, since those are applied under it.
CREATE CONSTRAINT migrations_lock_id IF NOT EXISTS FOR (lock:__Neo4jMigrationsLock) REQUIRE lock.id IS UNIQUE;
