import { GraphQLError } from "graphql";
import { describe, expect, it } from "vitest";
import { describeError, makeFormatError } from "../../src/api/format-error.js";
import { AppError, RULES, type AppErrorCode } from "../../src/errors.js";
import { translateFailure } from "../../src/neo4j/failures.js";

const format = makeFormatError(translateFailure);
/** What Apollo hands over for an error a resolver threw. */
const thrown = (originalError: Error): ReturnType<typeof format> => {
  const error = new GraphQLError(originalError.message, { originalError });
  return format({ message: error.message, extensions: { code: "INTERNAL_SERVER_ERROR" }, path: ["people"] }, error);
};
const driverError = (code: string): Error => Object.assign(new Error("MATCH (n {secret: 'value'})"), { code });

describe("what a client is told of a failure", () => {
  it("gets the message and the facts of what it can mend", () => {
    const error = new AppError("BAD_USER_INPUT", "introductions: maxHops must be 1..4, got 9", {
      argument: "maxHops",
      max: 4,
    });
    expect(thrown(error)).toEqual({
      message: "introductions: maxHops must be 1..4, got 9",
      path: ["people"],
      extensions: { argument: "maxHops", max: 4, code: "BAD_USER_INPUT", retryable: false },
    });
  });

  it("gets a fixed text and the code when the database is gone", () => {
    expect(thrown(driverError("ServiceUnavailable"))).toMatchObject({
      message: RULES.GRAPH_UNAVAILABLE.shown,
      extensions: { code: "GRAPH_UNAVAILABLE", retryable: true },
    });
  });

  it("gets a fixed text when a statement took too long", () => {
    const code = "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration";
    expect(thrown(driverError(code)).extensions).toEqual({ code: "GRAPH_TIMEOUT", retryable: false });
  });

  it.each([
    ["a wrong statement", driverError("Neo.ClientError.Statement.SyntaxError")],
    ["a programming error", new TypeError("Cannot read properties of undefined (reading 'secret')")],
    ["a broken contract", new AppError("QUERY_CONTRACT", "person/by-ids: column secret", { secret: "value" })],
  ])("learns nothing of %s", (_, error) => {
    const told = JSON.stringify(thrown(error));
    expect(told).not.toMatch(/secret|MATCH|by-ids|stack/);
    expect(thrown(error)).toMatchObject({ message: "internal error", extensions: { code: "INTERNAL_SERVER_ERROR" } });
  });

  it("keeps GraphQL's own codes, without naming fields it did not ask for", () => {
    const error = new GraphQLError('Cannot query field "nam" on type "Person". Did you mean "name" or "names"?');
    const told = format({ message: error.message, extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }, error);
    expect(told).toEqual({
      message: 'Cannot query field "nam" on type "Person".',
      extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
    });
  });

  it("keeps a scalar's own code before validation's", () => {
    const own = new GraphQLError("Date: expected", { extensions: { code: "BAD_USER_INPUT" } });
    const error = new GraphQLError("Date: expected", {
      originalError: own,
      extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
    });
    const told = format({ message: "Date: expected", extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }, error);
    expect(told.extensions).toEqual({ code: "BAD_USER_INPUT" });
  });

  it("gets a message in one line, and of a very long one the beginning and the end", () => {
    const long = new AppError("BAD_USER_INPUT", `to "\u001b[31m\u202e" ${"x".repeat(5_000)}; use search`);
    const { message } = thrown(long);
    expect(message).toMatch(/^to "\\u001b\[31m\\u202e" x+ … x+; use search$/);
    expect(message.length).toBeLessThan(1_100);
    const graphql = new GraphQLError(`Variable "$w" got ${"y".repeat(5_000)}; Int expected.`);
    const told = format({ message: graphql.message, extensions: { code: "BAD_USER_INPUT" } }, graphql);
    expect(told.message).toMatch(/^Variable "\$w" got y+ … y+; Int expected\.$/);
  });

  it("has a text for every code", () => {
    const codes = Object.keys(RULES).filter((code): code is AppErrorCode => code in RULES);
    for (const code of codes) expect(describeError(new AppError(code, "place: fact")).message).not.toBe("");
  });
});
