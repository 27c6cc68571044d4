// @summary Stores a body of reference knowledge.
// @mode    write
// @param   id      string
// @param   title   string
// @param   digest  string  of the dossier
// @cost    one node
MERGE (reference:Reference {id: $id})
SET reference.title = $title, reference.digest = $digest
