// A page of all figures, or of those of a measure, is read from an index in the order in which they are shown:
// newest first, then by id. The key is that of graph/newest-first.ts.
MATCH (figure:Figure)<-[link:HAS_FIGURE]-(:Entity)
WITH figure, toString(min(link.countsFrom)) AS since
SET figure.pageKey = reduce(key = '', digit IN split(since, '') |
      key + CASE digit WHEN '-' THEN digit ELSE toString(9 - toInteger(digit)) END) + ' ' + figure.id;
CREATE INDEX figure_page_key IF NOT EXISTS FOR (figure:Figure) ON (figure.pageKey);
CREATE INDEX figure_measure_page_key IF NOT EXISTS FOR (figure:Figure) ON (figure.measure, figure.pageKey);
CALL db.awaitIndexes(300);
