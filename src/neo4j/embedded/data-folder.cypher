CALL dbms.listConfig('server.directories.data') YIELD value RETURN value
