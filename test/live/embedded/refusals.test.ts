import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ensureJars } from "../../../src/neo4j/embedded/fetch.js";
import { prepareFolder } from "../../../src/neo4j/embedded/folder.js";
import { readDigests } from "../../../src/neo4j/embedded/jars.js";
import { findJava } from "../../../src/neo4j/embedded/java.js";
import { resourcePath } from "../../../src/neo4j/embedded/resources.js";
import { cacheDir, ensureHere, refusal, temporaryFolder } from "./support.js";

const CACHE_NAME = `neo4j-${readDigests().neo4j}`;

/** A folder with a program that prints what `java -version` of that version prints. */
function fakeJava(version: string): string {
  const folder = temporaryFolder();
  const program = join(folder, "java");
  writeFileSync(program, `#!/bin/sh\necho 'openjdk version "${version}" 2024-01-16' >&2\n`);
  chmodSync(program, 0o755);
  return folder;
}

/** A cache of links to the real jars, to be damaged without harm. */
async function linkedCache(): Promise<string> {
  await ensureJars({ cacheDir, env: process.env, onProgress: () => undefined });
  const copy = temporaryFolder();
  for (const part of ["lib", "plugins"]) {
    mkdirSync(join(copy, CACHE_NAME, part), { recursive: true });
    const real = join(cacheDir, CACHE_NAME, part);
    for (const name of readdirSync(real)) symlinkSync(join(real, name), join(copy, CACHE_NAME, part, name));
  }
  return copy;
}

describe("Java", () => {
  it("is refused when it is 11, naming the version, its path and the remedy", async () => {
    const folder = fakeJava("11.0.22");
    const line = await refusal(ensureHere(temporaryFolder(), { env: { PATH: `${folder}:/usr/bin:/bin` } }));
    expect(line).toBe(
      `java: Java 17 or 21 is needed, got 11.0.22 at ${folder}/java; install Java 17 or 21 and point JAVA_HOME to it`,
    );
  });

  it("is refused when it is newer than the database supports, or as old as 8", async () => {
    expect(await refusal(findJava({ PATH: fakeJava("25") }))).toContain("got 25 at ");
    expect(await refusal(findJava({ PATH: fakeJava("1.8.0_392") }))).toContain("got 1.8.0_392 at ");
  });

  it("is taken when it is 21", async () => {
    expect(await findJava({ PATH: fakeJava("21.0.2") })).toMatchObject({ version: "21.0.2" });
  });

  it("is missed in one line when there is none", async () => {
    const line = await refusal(ensureHere(temporaryFolder(), { env: { PATH: temporaryFolder() } }));
    expect(line).toBe(
      "java: no Java found: JAVA_HOME is not set and PATH has no java; install Java 17 or 21 and point JAVA_HOME to it",
    );
  });

  it("is not looked for elsewhere when JAVA_HOME points to nothing", async () => {
    const line = await refusal(findJava({ JAVA_HOME: "/nowhere/jdk", PATH: fakeJava("17.0.1") }));
    expect(line).toContain("JAVA_HOME is /nowhere/jdk, which has no bin/java");
  });
});

describe("the jars", () => {
  it("are those of the version that pom.xml pins", () => {
    const pom = readFileSync(resourcePath("pom.xml"), "utf8");
    const pinned = (name: string) => new RegExp(`<${name}\\.version>([^<]+)<`).exec(pom)?.[1] ?? "not pinned";
    const { neo4j, jars } = readDigests();
    expect(neo4j).toBe(pinned("neo4j"));
    expect([...jars.keys()]).toContain(`lib/neo4j-${pinned("neo4j")}.jar`);
    expect([...jars.keys()]).toContain(`plugins/apoc-core-${pinned("apoc")}-core.jar`);
    expect([...jars.values()].every((digest) => /^[0-9a-f]{64}$/.test(digest))).toBe(true);
  });

  it("are refused when one is corrupt, naming the jar, its folder and the remedy, and are left as they are", async () => {
    const copy = await linkedCache();
    const jar = join(copy, CACHE_NAME, "plugins", readdirSync(join(copy, CACHE_NAME, "plugins"))[0] ?? "");
    unlinkSync(jar);
    writeFileSync(jar, "not a jar");
    const line = await refusal(ensureHere(temporaryFolder(), { cacheDir: copy }));
    expect(line).toContain(
      `corrupt jar plugins/apoc-core-5.26.5-core.jar in ${copy}/${CACHE_NAME}: not the recorded SHA-256`,
    );
    expect(line).toContain(`delete ${copy}/${CACHE_NAME} and start again`);
    expect(existsSync(jar)).toBe(true);
  });

  it("need Maven only when the cache is not complete", async () => {
    const env = { PATH: temporaryFolder() };
    const complete = await linkedCache();
    expect(await ensureJars({ cacheDir: complete, env, onProgress: () => undefined })).toBe(join(complete, CACHE_NAME));
    const line = await refusal(ensureJars({ cacheDir: temporaryFolder(), env, onProgress: () => undefined }));
    expect(line).toBe(
      "bundled database: Neo4j is not in the cache and no Maven (mvn) is on PATH to fetch it; install Maven, or set NEO4J_URI to use a server of your own",
    );
  });

  it("leave nothing half in the cache when Maven fails, and pass on its first error", async () => {
    const programs = temporaryFolder();
    writeFileSync(join(programs, "mvn"), "#!/bin/sh\necho '[ERROR] no route to the repository'\nexit 1\n");
    chmodSync(join(programs, "mvn"), 0o755);
    const empty = temporaryFolder();
    const line = await refusal(
      ensureJars({ cacheDir: empty, env: { PATH: `${programs}:/usr/bin:/bin` }, onProgress: () => undefined }),
    );
    expect(line).toContain("Maven could not fetch Neo4j: no route to the repository; check the network");
    expect(readdirSync(empty)).toEqual([]);
  });

  it("are refused when what Maven brought is not what was recorded", async () => {
    const programs = temporaryFolder();
    writeFileSync(join(programs, "mvn"), "#!/bin/sh\nexit 0\n");
    chmodSync(join(programs, "mvn"), 0o755);
    const line = await refusal(
      ensureJars({
        cacheDir: temporaryFolder(),
        env: { PATH: `${programs}:/usr/bin:/bin` },
        onProgress: () => undefined,
      }),
    );
    expect(line).toContain("delete that artifact in Maven's local repository");
  });

  it("are fetched once when two ask at once", async () => {
    const programs = temporaryFolder();
    const source = await linkedCache();
    // A Maven that copies what the real one would bring.
    const script = `#!/bin/sh\nfor a in "$@"; do case $a in -DoutputDirectory=*) out=\${a#-DoutputDirectory=};; esac; done\ncp -R "${source}/${CACHE_NAME}/lib" "${source}/${CACHE_NAME}/plugins" "$out"\n`;
    writeFileSync(join(programs, "mvn"), script);
    chmodSync(join(programs, "mvn"), 0o755);
    const shared = temporaryFolder();
    const ask = () =>
      ensureJars({ cacheDir: shared, env: { PATH: `${programs}:/usr/bin:/bin` }, onProgress: () => undefined });
    expect(await Promise.all([ask(), ask()])).toEqual([join(shared, CACHE_NAME), join(shared, CACHE_NAME)]);
    expect(readdirSync(shared)).toEqual([CACHE_NAME]);
  });
});

describe("the data folder", () => {
  it("is refused in one line when it cannot be written", async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o555);
    // The superuser may write anywhere but into the kernel's own file system.
    const unwritable = process.getuid?.() === 0 ? "/sys/crossing" : folder;
    const line = await refusal(ensureHere(unwritable));
    expect(line).toMatch(/^data folder: cannot write to \S+ \(E\w+\); make it writable or set CROSSING_DATA_DIR$/);
  });

  it("is refused in one line when it is full", async () => {
    const line = await refusal(prepareFolder(temporaryFolder(), Number.MAX_SAFE_INTEGER));
    expect(line).toMatch(
      /^data folder: full: \d+ MB free in \S+, at least \d+ MB are needed; free some space or set CROSSING_DATA_DIR$/,
    );
  });

  it("is refused in one line when its access file is damaged", async () => {
    const dataDir = temporaryFolder();
    cpSync(import.meta.filename, join(await prepareFolder(dataDir), "access.json"));
    expect(await refusal(ensureHere(dataDir))).toContain("access.json is damaged; restore it, or move the folder away");
  });
});
