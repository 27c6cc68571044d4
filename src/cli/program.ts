import { Command, CommanderError, Option } from "commander";
import { isAppError, RULES, type ErrorDetails } from "../errors.js";
import { makeOutput, type Output } from "./output.js";

/** What every command gets: settings still unread, and where to write. */
export interface CommandContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly output: () => Output;
}

/** Adds one command to the program. */
export type Register = (program: Command, context: CommandContext) => void;

const EXIT = { ok: 0, failed: 1, usage: 2 } as const;
const JSON_OPTION = new Option("--json", "print the result, or the error, as JSON");
const EXIT_CODES = "\nExit codes: 0 done, 1 failed, 2 wrong usage. Settings are environment variables: see README.md.";

/**
 * Runs the command line and resolves to its exit code: 0 done, 1 failed, 2 wrong usage.
 * A failure prints one line with the remedy to stderr; never a stack.
 */
export async function runProgram(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  commands: readonly Register[],
): Promise<number> {
  surviveClosedPipes();
  const program = new Command("crossing")
    .description("Who met whom, who signed what and what came of it, with the passage that proves it.")
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .addOption(JSON_OPTION)
    .addHelpText("after", EXIT_CODES)
    .showSuggestionAfterError(true)
    .configureHelp({ sortSubcommands: false });
  const output = (): Output => makeOutput(args.includes("--json"), process.stdout, process.stderr);
  for (const register of commands) register(program, { env, output });
  for (const command of program.commands) {
    command.exitOverride().addOption(JSON_OPTION);
    for (const sub of command.commands) sub.exitOverride().addOption(JSON_OPTION);
  }
  try {
    await program.parseAsync([...args], { from: "user" });
    return typeof process.exitCode === "number" ? process.exitCode : EXIT.ok;
  } catch (error) {
    return complain(error, output(), env["LOG_LEVEL"] === "debug");
  }
}

/** What a failure is told as: one line for people, its code and facts for programs. */
interface Complaint {
  readonly code: string;
  readonly message: string;
  readonly details: ErrorDetails;
}

function complain(error: unknown, output: Output, withStack: boolean): number {
  if (error instanceof CommanderError && (error.exitCode === 0 || error.code === "commander.help"))
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  const { code, message, details } = complaintOf(error);
  output.progress(`crossing: ${message}`);
  const listed = details["problems"];
  if (code === "BAD_RECORD" && Array.isArray(listed) && listed.length > 1)
    for (const line of listed) output.progress(`  ${String(line)}`);
  output.result({ error: { code, message, ...details } }, []);
  if (withStack) console.error(error);
  return error instanceof CommanderError ? EXIT.usage : EXIT.failed;
}

function complaintOf(error: unknown): Complaint {
  if (error instanceof CommanderError) {
    const message = error.message.replace(/^error: /, "").replaceAll(/\s+/g, " ");
    return { code: "USAGE", message: `${message}; see crossing --help`, details: {} };
  }
  if (isAppError(error)) {
    const { code, details } = error;
    const rule = RULES[code];
    if (rule.messageIsPublic) return { code, message: error.message, details };
    return { code, message: `${rule.shown ?? "internal error"} (${error.message})`, details };
  }
  const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
  const message = `unexpected failure${code}; set LOG_LEVEL=debug and run again to see where`;
  return { code: "UNEXPECTED", message, details: {} };
}

/** A reader that goes away early, as `head` does, ends the output and nothing else. */
function surviveClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
}
