import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { ensureDatabase } from "../../../src/neo4j/embedded/ensure.js";
import { ensureJars } from "../../../src/neo4j/embedded/fetch.js";
import { readDigests } from "../../../src/neo4j/embedded/jars.js";
import { findJava } from "../../../src/neo4j/embedded/java.js";
import { launch } from "../../../src/neo4j/embedded/launch.js";
import { cacheDir, crossing, folderWithProgram, freePort, refusal, temporaryFile, temporaryFolder } from "./support.js";

const PATIENCE = { timeout: 120_000 };

// The first run builds; what follows measures refusals.
beforeAll(async () => void (await crossing(["--help"], {})), 120_000);

/** Settings of a start that should get nowhere. */
const settings = async (): Promise<Record<string, string>> => ({
  PORT: String(await freePort()),
  CROSSING_DATA_DIR: temporaryFolder(),
});

describe("a start is refused in one line", PATIENCE, () => {
  it("without Java, saying which are needed and where to point", async () => {
    const line = await refusal(["start"], { ...(await settings()), JAVA_HOME: "", PATH: temporaryFolder() });
    expect(line).toBe(
      "java: no Java found: JAVA_HOME is not set and PATH has no java; install Java 17 or 21 and point JAVA_HOME to it",
    );
  });

  it("with Java 11, naming it", async () => {
    const old = folderWithProgram("java", `echo 'openjdk version "11.0.22" 2024-01-16' >&2`);
    const line = await refusal(["start"], { ...(await settings()), JAVA_HOME: "", PATH: old });
    expect(line).toBe(
      `java: Java 17 or 21 is needed, got 11.0.22 at ${old}/java; install Java 17 or 21 and point JAVA_HOME to it`,
    );
  });

  it("without Maven while the cache is empty", async () => {
    const java = folderWithProgram("java", `echo 'openjdk version "17.0.1" 2021-10-19' >&2`);
    const env = { ...(await settings()), JAVA_HOME: "", PATH: java, CROSSING_CACHE_DIR: temporaryFolder() };
    expect(await refusal(["start"], env)).toBe(
      "bundled database: Neo4j is not in the cache and no Maven (mvn) is on PATH to fetch it; install Maven, or set NEO4J_URI to use a server of your own",
    );
  });

  it("with a corrupt jar, naming it and what to delete", async () => {
    const { cache, jar } = await damagedCache();
    const line = await refusal(["start"], { ...(await settings()), CROSSING_CACHE_DIR: cache });
    expect(line).toContain(`corrupt jar ${jar} in ${cache}`);
    expect(line).toMatch(/; delete \S+ and start again to fetch it anew$/);
  });

  it("when the port is taken, before the database is started", async () => {
    const squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(0, "127.0.0.1", resolve));
    const address = squatter.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const data = temporaryFolder();
    try {
      const line = await refusal(["start"], { PORT: String(port), CROSSING_DATA_DIR: data });
      expect(line).toBe(`server: port ${port} is taken; stop what listens there or set PORT`);
      expect(readdirSync(data)).toEqual([]);
    } finally {
      squatter.close();
    }
  });

  it("when a file stands where the data folder should be, or where it cannot be written", async () => {
    for (const CROSSING_DATA_DIR of [temporaryFile("data", "x"), "/proc/crossing"]) {
      const line = await refusal(["start"], { ...(await settings()), CROSSING_DATA_DIR });
      expect(line).toMatch(/^data folder: cannot write to \S+ \(E\w+\); make it writable or set CROSSING_DATA_DIR$/);
    }
  });

  it("with settings that are wrong, all of them at once, by name and never by value", async () => {
    const line = await refusal(["start"], {
      HOST: "0.0.0.0",
      PORT: "abc",
      LOG_LEVEL: "loud",
      NEO4J_PASSWORD: "open-sesame",
    });
    expect(line).toMatch(/^settings: HOST is not a loopback address, /);
    expect(line).toContain(
      "; PORT must be a whole number from 0 to 65535; NEO4J_PASSWORD is set and NEO4J_URI is not; LOG_LEVEL must be one of silent, fatal, error, warn, info, debug, trace",
    );
  });

  it("with a folder of sources that cannot be read, before anything is started", async () => {
    const data = temporaryFolder();
    const env = { ...(await settings()), CROSSING_DATA_DIR: data, CROSSING_SOURCES: "/nowhere" };
    const line = await refusal(["start"], env);
    expect(line).toBe(
      "settings: CROSSING_SOURCES is not a folder that can be read; name a folder of source documents, or leave it out",
    );
    expect(readdirSync(data)).toEqual([]);
  });

  it("on an address that others can reach, saying that authentication is missing", async () => {
    const line = await refusal(["start"], { ...(await settings()), HOST: "0.0.0.0" });
    expect(line).toMatch(/^settings: HOST is not a loopback address, and authentication is missing/);
  });
});

describe("a server of one's own is refused in one line", PATIENCE, () => {
  const given = (env: Record<string, string>) => refusal(["status"], { NEO4J_PASSWORD: "not-the-one", ...env });

  it("when nothing answers there", async () => {
    expect(await given({ NEO4J_URI: `bolt://127.0.0.1:${await freePort()}` })).toBe(
      "database: it cannot be reached; check that it runs and that NEO4J_URI names its Bolt address",
    );
  });

  it("when what answers does not speak Bolt", async () => {
    const other = createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const address = other.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    try {
      expect(await given({ NEO4J_URI: `bolt://127.0.0.1:${port}` })).toMatch(/^database: it cannot be reached; check /);
    } finally {
      other.close();
    }
  });

  it("when its address is none of Bolt", async () => {
    expect(await given({ NEO4J_URI: "http://127.0.0.1:7474" })).toBe(
      "settings: NEO4J_URI must begin with neo4j://, neo4j+s://, bolt:// or bolt+s:// and name a host",
    );
  });

  it("when it refuses the password, never showing it", async () => {
    expect(await given({ NEO4J_URI: inject("connection").uri })).toBe(
      "database: it refused the user name or password; check NEO4J_USER and NEO4J_PASSWORD",
    );
  });

  it("when it has no such database", async () => {
    const { uri, password } = inject("connection");
    const line = await given({ NEO4J_URI: uri, NEO4J_PASSWORD: password, NEO4J_DATABASE: "elsewhere" });
    expect(line).toBe("database: it has no database elsewhere; check NEO4J_DATABASE");
  });

  it("when it has no APOC core", async () => {
    const { env } = process;
    const dataDir = temporaryFolder();
    const whole = await ensureDatabase({ dataDir, cacheDir, env, log: () => undefined });
    await whole.stop();
    const jars = temporaryFolder();
    const fetched = await ensureJars({ cacheDir, env, onProgress: () => undefined });
    symlinkSync(join(fetched, "lib"), join(jars, "lib"));
    mkdirSync(join(jars, "plugins"));
    const [java, port] = [(await findJava(env)).path, await freePort()];
    const bare = await launch({ java, javaOptions: [], jars, folder: join(dataDir, "neo4j"), port, env });
    try {
      await bare.announced;
      expect(await given({ NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: whole.password })).toBe(
        "database: the server has no APOC core, which the read lane needs; install APOC core in its plugins folder",
      );
    } finally {
      await bare.stop();
    }
  });
});

/** A cache of links to the real jars, one of them damaged. */
async function damagedCache(): Promise<{ cache: string; jar: string }> {
  await ensureJars({ cacheDir, env: process.env, onProgress: () => undefined });
  const { neo4j, jars } = readDigests();
  const cache = temporaryFolder();
  for (const part of ["lib", "plugins"]) mkdirSync(join(cache, `neo4j-${neo4j}`, part), { recursive: true });
  for (const path of jars.keys())
    symlinkSync(join(cacheDir, `neo4j-${neo4j}`, path), join(cache, `neo4j-${neo4j}`, path));
  const jar = [...jars.keys()][0] ?? "";
  const file = join(cache, `neo4j-${neo4j}`, jar);
  const bytes = readFileSync(file);
  unlinkSync(file);
  writeFileSync(file, bytes.subarray(0, bytes.length - 1));
  expect(createHash("sha256").update(readFileSync(file)).digest("hex")).not.toBe(jars.get(jar));
  return { cache, jar };
}
