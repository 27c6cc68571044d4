import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Driver } from "neo4j-driver";
import { afterAll, describe, expect, it } from "vitest";
import { makeDriver, type Connection } from "../../../src/neo4j/driver.js";
import type { BundledDatabase } from "../../../src/neo4j/embedded/ensure.js";
import { databaseProcesses, ensureHere, holderOf, refusal, stopAll, temporaryFolder, until } from "./support.js";

const drivers: Driver[] = [];

function open(connection: Connection): Driver {
  const driver = makeDriver(connection);
  drivers.push(driver);
  return driver;
}

async function numbersOf(driver: Driver): Promise<number[]> {
  const { records } = await driver.executeQuery("MATCH (p:Probe) RETURN toFloat(p.number) AS number ORDER BY number");
  return records.map((record) => Number(record.get("number")));
}

const write = (driver: Driver, number: number) => driver.executeQuery("CREATE (:Probe {number: $number})", { number });

async function closeAll(): Promise<void> {
  await stopAll();
  await Promise.all(drivers.splice(0).map((driver) => driver.close()));
}

describe("a bundled database", { timeout: 150_000 }, () => {
  const dataDir = temporaryFolder();
  let owner: BundledDatabase;
  let guest: BundledDatabase;
  const said: string[] = [];
  const log = (line: string): void => void said.push(line);
  afterAll(closeAll);

  it("is started by one of two that ask at once, and used by both", async () => {
    const both = await Promise.all([ensureHere(dataDir, { log }), ensureHere(dataDir)]);
    [guest, owner] = both[0].owned ? [both[1], both[0]] : both;
    expect([guest.owned, owner.owned]).toEqual([false, true]);
    expect([guest.uri, guest.password]).toEqual([owner.uri, owner.password]);
    expect(owner.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
  });

  it("says that it is being started, which takes a while, and says nothing when it runs", async () => {
    expect(said).toContain("starting the database");
    said.length = 0;
    const visitor = await ensureHere(dataDir, { log });
    await visitor.stop();
    expect(said).toEqual([]);
  });

  it("keeps a password of 32 random bytes in a file for its owner's eyes alone", () => {
    expect(Buffer.from(owner.password, "base64url")).toHaveLength(32);
    expect(statSync(join(dataDir, "neo4j", "access.json")).mode & 0o777).toBe(0o600);
  });

  it("lets nobody in with the initial password", async () => {
    const stranger = open({ uri: owner.uri, user: "neo4j", password: "neo4j" });
    await expect(stranger.getServerInfo()).rejects.toMatchObject({ code: "Neo.ClientError.Security.Unauthorized" });
  });

  it("needs no more than 700 MB", () => {
    const kilobytes = databaseProcesses(dataDir).map((pid) =>
      Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })),
    );
    expect(kilobytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(700_000);
  });

  it("stays with its owner when one who adopted it lets go", async () => {
    await guest.stop();
    await expect(open(owner).getServerInfo()).resolves.toBeDefined();
  });

  it("stops within 5 s, leaving no process, with an idle connection and an open transaction", async () => {
    const transaction = await open(owner).session().beginTransaction();
    await transaction.run("CREATE (:Unfinished)");
    const began = Date.now();
    await owner.stop();
    expect(Date.now() - began).toBeLessThan(5_000);
    expect(databaseProcesses(dataDir)).toEqual([]);
  });

  it("takes another port when its last one is taken, and then stops within 3 s", async () => {
    const squatter = createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    await new Promise<void>((resolve) => squatter.listen(Number(new URL(owner.uri).port), "127.0.0.1", resolve));
    try {
      const second = await ensureHere(dataDir);
      expect(second.owned).toBe(true);
      expect(second.uri).not.toBe(owner.uri);
      await expect(open(second).getServerInfo()).resolves.toBeDefined();
      const began = Date.now();
      await second.stop();
      expect(Date.now() - began).toBeLessThan(3_000);
    } finally {
      squatter.close();
    }
  });
});

describe("a killed owner", { timeout: 150_000 }, () => {
  afterAll(closeAll);

  it("leaves no orphan, and one who adopted its database takes over with nothing lost", async () => {
    const dataDir = temporaryFolder();
    const holder = await holderOf(dataDir);
    const database = await ensureHere(dataDir);
    expect(database.owned).toBe(false);
    await write(open(database), 1);

    let returned: Connection | null = null;
    database.onReturn((connection) => (returned = connection));
    const firstProcesses = databaseProcesses(dataDir);
    expect(firstProcesses.length).toBeGreaterThanOrEqual(2);
    holder.process.kill("SIGKILL");
    await until(() => databaseProcesses(dataDir).every((pid) => !firstProcesses.includes(pid)), 5_000);

    await until(() => returned !== null, 100_000);
    expect(database.owned).toBe(true);
    expect(await numbersOf(open(database))).toEqual([1]);
  });
});

describe("a database killed while it writes", { timeout: 150_000 }, () => {
  const dataDir = temporaryFolder();
  afterAll(closeAll);

  it("is started again by its owner on the same port, with every acknowledged row and nothing half there", async () => {
    const database = await ensureHere(dataDir);
    const { uri } = database;
    const acknowledged: number[] = [];
    const writing = [0, 1, 2].map((writer) => writeUntilItFails(database, writer, acknowledged));
    await until(() => acknowledged.length > 100, 20_000);

    const returned = new Promise<void>((resolve) => database.onReturn(() => resolve()));
    for (const pid of databaseProcesses(dataDir)) process.kill(pid, "SIGKILL");
    await Promise.all(writing);
    await returned;

    expect(database.uri).toBe(uri);
    const found = await numbersOf(open(database));
    expect(acknowledged.filter((number) => !found.includes(number))).toEqual([]);
    // A writer whose last commit was not acknowledged may have it or not: at most one row more each.
    expect(found.length - acknowledged.length).toBeLessThanOrEqual(3);
  });

  it("is refused in one line, before it hangs for ever, when its transaction logs are gone", async () => {
    await closeAll();
    await rm(join(dataDir, "neo4j", "data", "transactions"), { recursive: true });
    const line = await refusal(ensureHere(dataDir));
    expect(line).toMatch(/^bundled database: does not start in \S+: .*; move that folder away and start again/);
    expect(databaseProcesses(dataDir)).toEqual([]);
  });
});

async function writeUntilItFails(database: BundledDatabase, writer: number, acknowledged: number[]): Promise<void> {
  const driver = open(database);
  for (let number = writer; ; number += 3) {
    try {
      await write(driver, number);
    } catch {
      return;
    }
    acknowledged.push(number);
    await sleep(0);
  }
}
