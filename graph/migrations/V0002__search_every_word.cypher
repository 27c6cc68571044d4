// The analyzer with folding leaves out the little words of English, so that no name holding "the", "of" or "and" was
// found when they were asked for. Names are folded before they are stored: this one only has to cut them into words.
DROP INDEX names IF EXISTS;
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (name:Name) ON EACH [name.folded]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
CALL db.awaitIndexes(300);
