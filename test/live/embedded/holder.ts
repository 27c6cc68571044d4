// A process of its own that holds a bundled database until it is killed or its standard input closes.
// Arguments: data folder, cache folder. Prints one line of JSON when the database answers.
import { once } from "node:events";
import { ensureDatabase } from "../../../src/neo4j/embedded/ensure.js";

const [dataDir = "", cacheDir = ""] = process.argv.slice(2);
const database = await ensureDatabase({ dataDir, cacheDir, env: process.env, log: (line) => console.error(line) });
console.log(JSON.stringify({ uri: database.uri, owned: database.owned }));
process.stdin.resume();
await once(process.stdin, "end");
await database.stop();
