import { describe, expect, it } from "vitest";
import { readConfig } from "../src/config.js";
import { isAppError } from "../src/errors.js";

function failure(env: Record<string, string>): string {
  try {
    readConfig(env, "/somewhere");
  } catch (error) {
    if (isAppError(error, "BAD_CONFIG")) return error.message;
    throw error;
  }
  throw new Error("expected BAD_CONFIG");
}

describe("settings", () => {
  it("have defaults for everything", () => {
    const config = readConfig({}, "/somewhere");
    expect(config).toMatchObject({
      host: "127.0.0.1",
      port: 4000,
      dataDir: "/somewhere/.crossing",
      neo4j: null,
      logLevel: "info",
    });
    expect(config.ourSide).toEqual(["institution:jspc", "institution:jittc", "institution:jstd"]);
  });

  it("report all problems at once, by name and never by value", () => {
    const message = failure({
      HOST: "everywhere.example",
      PORT: "seventy",
      LOG_LEVEL: "loud",
      CROSSING_OUR_SIDE: "us",
      NEO4J_URI: "http://secret-host",
      NEO4J_PASSWORD: "hunter2",
    });
    for (const name of ["HOST", "PORT", "LOG_LEVEL", "CROSSING_OUR_SIDE", "NEO4J_URI"]) expect(message).toContain(name);
    for (const value of ["everywhere", "seventy", "loud", "secret-host", "hunter2"])
      expect(message).not.toContain(value);
  });

  it("refuse a password without a server, which would be silently ignored", () => {
    expect(failure({ NEO4J_PASSWORD: "hunter2" })).toContain("NEO4J_PASSWORD is set and NEO4J_URI is not");
  });

  it("take a server of one's own with user and database defaulting to neo4j", () => {
    const config = readConfig({ NEO4J_URI: "neo4j+s://graph.example", NEO4J_PASSWORD: "x" }, "/somewhere");
    expect(config.neo4j).toMatchObject({ user: "neo4j", database: "neo4j" });
  });
});
