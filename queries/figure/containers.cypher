// @summary Everything that what some figures are about, and the parts they count, lie in or are editions of by a date, at any distance up to six.
// @mode    read
// @param   figures    string[]  figure ids
// @param   asOf       date
// @row     id         string    id of what a figure is about, or of a part it counts
// @row     container  string    entity id
// @cost    index Figure.id; rows bounded by the wholes and places above what these figures count
MATCH (figure:Figure)
WHERE figure.id IN $figures
MATCH (figure)-[:HAS_FIGURE|OF]-(part:Entity)
WITH DISTINCT part
MATCH (part)(()-[up:PART_OF|EDITION_OF|LOCATED_IN WHERE up.countsFrom <= $asOf AND up.stage IS NULL]->()){1,6}(container:Entity)
RETURN DISTINCT part.id AS id, container.id AS container
ORDER BY id, container
