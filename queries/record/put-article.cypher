// @summary Stores an article and the document it stands in.
// @mode    write
// @param   id            string
// @param   ordinal       int
// @param   title         string
// @param   language      string
// @param   firstLine     int?
// @param   lastLine      int?
// @param   releasedOn    date?
// @param   datedBy       string?
// @param   latestNamed   date?    last day of the latest date its text names
// @param   digest        string   of the dossier
// @param   sha256        string   of the document
// @param   documentTitle     string
// @param   publisher         string?
// @param   url               string?
// @param   documentLanguage  string
// @cost    two nodes
MERGE (document:Document {id: 'document:' + $sha256})
SET document.sha256 = $sha256, document.title = $documentTitle, document.publisher = $publisher, document.url = $url,
    document.language = $documentLanguage
MERGE (article:Article {id: $id})
SET article.ordinal = $ordinal, article.title = $title, article.language = $language, article.firstLine = $firstLine,
    article.lastLine = $lastLine, article.releasedOn = $releasedOn, article.datedBy = $datedBy,
    article.latestNamed = $latestNamed, article.digest = $digest
MERGE (article)-[:IN_DOCUMENT]->(document)
WITH article, document
MATCH (article)-[before:IN_DOCUMENT]->(other:Document)
WHERE other <> document
DELETE before
