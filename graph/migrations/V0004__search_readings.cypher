// Names are found by how they are read aloud too: in Latin letters, and with their words written together.
DROP INDEX names IF EXISTS;
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (name:Name) ON EACH [name.folded, name.readings]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
CALL db.awaitIndexes(300);
