import { InvalidArgumentError } from "commander";

/** Parses an option that is a whole number; the range is the service's to check. Errors: usage, exit code 2. */
export function wholeNumber(text: string): number {
  if (!/^-?\d{1,9}$/.test(text)) throw new InvalidArgumentError("expected a whole number.");
  return Number(text);
}
