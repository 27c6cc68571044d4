/** The command line, run: the only module with effects on import. */
import "reflect-metadata";
import { COMMANDS } from "./cli/commands.js";
import { runProgram } from "./cli/program.js";

process.exitCode = await runProgram(process.argv.slice(2), process.env, COMMANDS);
