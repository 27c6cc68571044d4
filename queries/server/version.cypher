// @summary The version of the server.
// @mode    read
// @row     version  string  such as 5.26.31
// @cost    one row
CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version
