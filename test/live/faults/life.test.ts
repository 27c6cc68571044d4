import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loopback, probe } from "../../../src/neo4j/embedded/probe.js";
import {
  complaintIn,
  crossing,
  databaseProcesses,
  endOf,
  freePort,
  launch,
  temporaryFolder,
  until,
  untilReady,
  type Ran,
} from "./support.js";

const PATIENCE = { timeout: 400_000 };
const dataDir = temporaryFolder();
const QUESTION = '{ introductions(to: "institution:spbpu", asOf: "2019-12-31") { paths { rank } } }';

interface Server {
  readonly url: string;
  readonly process: ChildProcess;
  readonly ended: Promise<Ran>;
}

async function serverOn(folder: string): Promise<Server> {
  const port = await freePort();
  const process = launch(["start"], { CROSSING_DATA_DIR: folder, PORT: String(port), LOG_LEVEL: "error" });
  const server = { url: `http://127.0.0.1:${port}`, process, ended: endOf(process) };
  await untilReady(server.url, process);
  return server;
}

/** The code of an answer (`ok` without an error), and how long it took, ms. */
async function ask({ url }: Server, query = QUESTION): Promise<{ code: string; ms: number }> {
  const began = Date.now();
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers,
    body: JSON.stringify({ query }),
  });
  const code = /"code":"(\w+)"/.exec(await response.text())?.[1] ?? "ok";
  return { code, ms: Date.now() - began };
}

const killDatabase = (folder: string): void => {
  for (const pid of databaseProcesses(folder)) process.kill(pid, "SIGKILL");
};
const digestOf = async (folder: string): Promise<{ after: string; same: boolean }> => {
  const { status, out } = await crossing(["rebuild", "--json"], { CROSSING_DATA_DIR: folder });
  expect(status).toBe(0);
  return JSON.parse(out) as { after: string; same: boolean };
};

describe("a served data folder", PATIENCE, () => {
  let first: Server;
  let second: Server;
  beforeAll(async () => {
    first = await serverOn(dataDir);
  }, 400_000);
  afterAll(() => killDatabase(dataDir));

  it("is served by a second start from the same database", async () => {
    const processes = databaseProcesses(dataDir);
    second = await serverOn(dataDir);
    expect(databaseProcesses(dataDir)).toEqual(processes);
    expect((await ask(second)).code).toBe("ok");
  });

  it("answers GRAPH_UNAVAILABLE within 2 s while its database is gone, and again within 5 s of its return", async () => {
    killDatabase(dataDir);
    const answers: { code: string; ms: number }[] = [];
    let returned = 0;
    let answered = 0;
    await until(async () => {
      if (returned === 0 && (await answersBolt(dataDir))) returned = Date.now();
      for (const server of [first, second]) answers.push(await ask(server));
      const isBack = answers.slice(-2).every(({ code }) => code === "ok");
      answered = Date.now();
      // Both may answer before Bolt is looked at again: then nobody had to wait.
      if (isBack && returned === 0) returned = answered;
      return isBack;
    }, 150_000);
    const failed = answers.filter(({ code }) => code !== "ok");
    expect(failed.length).toBeGreaterThan(0);
    expect([...new Set(failed.map(({ code }) => code))]).toEqual(["GRAPH_UNAVAILABLE"]);
    expect(Math.max(...failed.map(({ ms }) => ms))).toBeLessThan(2_000);
    expect(answered - returned).toBeLessThan(5_000);
  });

  it("answers GRAPH_UNAVAILABLE within 2 s while its database hangs, in both lanes, and again within 5 s", async () => {
    const pids = databaseProcesses(dataDir);
    const list = "{ people(limit: 1) { id } }";
    for (const pid of pids) process.kill(pid, "SIGSTOP");
    try {
      const answers = await Promise.all([ask(first), ask(first, list)]);
      answers.push(await ask(first), await ask(first, list));
      expect(answers.map(({ code }) => code)).toEqual(answers.map(() => "GRAPH_UNAVAILABLE"));
      expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(2_000);
    } finally {
      for (const pid of pids) process.kill(pid, "SIGCONT");
    }
    await until(async () => (await ask(first)).code === "ok" && (await ask(first, list)).code === "ok", 5_000);
  });

  it("stops within 5 s of Ctrl-C; the other start goes on", async () => {
    const began = Date.now();
    second.process.kill("SIGINT");
    expect((await second.ended).status).toBe(0);
    expect(Date.now() - began).toBeLessThan(5_000);
    await until(async () => (await ask(first)).code === "ok", 150_000);
  });

  it("is not blocked for the next command by a start that was killed", async () => {
    first.process.kill("SIGKILL");
    await first.ended;
    const { status, out } = await crossing(["status", "--json"], { CROSSING_DATA_DIR: dataDir });
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ articles: 12 });
    expect(databaseProcesses(dataDir)).toEqual([]);
  });
});

describe("a first load", PATIENCE, () => {
  const fresh = temporaryFolder();
  const env = { CROSSING_DATA_DIR: fresh };
  afterAll(() => killDatabase(fresh));

  /** Starts a load and resolves once it has told of `dossiers` more. */
  async function loadUntil(dossiers: number): Promise<{ process: ChildProcess; ended: Promise<Ran> }> {
    const process = launch(["load"], env);
    let told = "";
    process.stderr?.on("data", (chunk: Buffer) => (told += chunk.toString("utf8")));
    const ended = endOf(process);
    await until(() => (told.match(/^loaded /gm) ?? []).length >= dossiers, 300_000);
    return { process, ended };
  }

  it("killed in the middle keeps what it acknowledged and nothing half", async () => {
    const { process, ended } = await loadUntil(3);
    killDatabase(fresh);
    process.kill("SIGKILL");
    const acknowledged = [...(await ended).err.matchAll(/^loaded .*: (\S+), /gm)].map(([, source]) => source);
    expect((await digestOf(fresh)).same).toBe(true);
    const { out } = await crossing(["load", "--dry-run", "--json", "seeds/reference.yaml"], env);
    expect(acknowledged).toContain("reference:crossing");
    expect(JSON.parse(out)).toMatchObject({ claims: { come: [], go: [] } });
  });

  it("asked to stop says so in one line within 5 s and leaves no process", async () => {
    const { process, ended } = await loadUntil(1);
    const began = Date.now();
    process.kill("SIGINT");
    const ran = await ended;
    expect(Date.now() - began).toBeLessThan(5_000);
    expect(ran.status).toBe(1);
    expect(complaintIn(ran)).toBe("stopped on request; what was loaded whole stays, nothing half is kept");
    expect(databaseProcesses(fresh)).toEqual([]);
  });

  it("goes on from there by two loads at once, to the same graph as one undisturbed load", async () => {
    const both = await Promise.all([crossing(["load"], env), crossing(["load"], env)]);
    expect(both.map(({ status }) => status)).toEqual([0, 0]);
    const [interrupted, undisturbed] = [await digestOf(fresh), await digestOf(dataDir)];
    expect(interrupted.same).toBe(true);
    expect(interrupted.after).toBe(undisturbed.after);
  });
});

/** Whether the database of a data folder answers, asked apart from any server. */
async function answersBolt(folder: string): Promise<boolean> {
  const access = JSON.parse(readFileSync(join(folder, "neo4j", "access.json"), "utf8")) as {
    password: string;
    port: number;
  };
  return (await probe(loopback(access.port, access.password), join(folder, "neo4j"))).who === "ours";
}
