// Nearly every claim counts by the date of a question: an index of that date finds all of them, and the planner took it
// where a thing's few claims were asked for.
DROP INDEX claim_counts_from IF EXISTS;
