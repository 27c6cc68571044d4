import { Command, CommanderError, Option } from "commander";
import { isAppError } from "../errors.js";
import { makeOutput, type Output } from "./output.js";

/** What every command gets: settings still unread, and where to write. */
export interface CommandContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly output: () => Output;
}

/** Adds one command to the program. */
export type Register = (program: Command, context: CommandContext) => void;

const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

/**
 * Runs the command line and resolves to its exit code: 0 done, 1 failed, 2 wrong usage.
 * A failure prints one line with the remedy to stderr; never a stack.
 */
export async function runProgram(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  commands: readonly Register[],
): Promise<number> {
  const program = new Command("crossing")
    .description("Who met whom, who signed what and what came of it, with the passage that proves it.")
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureHelp({ sortSubcommands: false });
  const output = (): Output => makeOutput(args.includes("--json"), process.stdout, process.stderr);
  for (const register of commands) register(program, { env, output });
  for (const command of program.commands) {
    command.exitOverride().addOption(new Option("--json", "print the result as JSON"));
    for (const sub of command.commands) sub.exitOverride().addOption(new Option("--json", "print the result as JSON"));
  }
  try {
    await program.parseAsync([...args], { from: "user" });
    return typeof process.exitCode === "number" ? process.exitCode : EXIT.ok;
  } catch (error) {
    return complain(error, output(), env["LOG_LEVEL"] === "debug");
  }
}

function complain(error: unknown, output: Output, withStack: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (isAppError(error)) {
    const listed = error.details["problems"];
    output.progress(`crossing: ${error.message}`);
    if (Array.isArray(listed) && error.code === "BAD_RECORD")
      for (const line of listed) output.progress(`  ${String(line)}`);
    return EXIT.failed;
  }
  const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
  output.progress(`crossing: unexpected failure${code}; set LOG_LEVEL=debug and run again to see where`);
  if (withStack) console.error(error);
  return EXIT.failed;
}
