// @summary Every projected relationship, those to names and figures included.
// @mode    read
// @row     key         string
// @row     type        string
// @row     from        string
// @row     to          string
// @row     claims      string[]
// @row     role        string?
// @row     capacity    string?
// @row     kind        string?
// @row     ordinal     int?
// @row     titles      string[]
// @row     at          string[]
// @row     stage       string?
// @row     edtf        string?
// @row     earliest    date?
// @row     latest      date?
// @row     within      boolean
// @row     firstSeen   date?
// @row     lastSeen    date?
// @row     countsFrom  date
// @row     inferred    boolean
// @cost    every relationship of the graph layer; reads the whole record, so for loading and rebuilding alone
MATCH (from:Entity)-[link]->(to:Entity|Name|Figure)
RETURN link.key AS key, type(link) AS type, from.id AS from, to.id AS to, link.claims AS claims, link.role AS role,
       link.capacity AS capacity, link.kind AS kind, link.ordinal AS ordinal, link.titles AS titles, link.at AS at,
       link.stage AS stage, link.edtf AS edtf, link.earliest AS earliest, link.latest AS latest,
       link.within AS within, link.firstSeen AS firstSeen, link.lastSeen AS lastSeen,
       link.countsFrom AS countsFrom, link.inferred AS inferred
ORDER BY key
