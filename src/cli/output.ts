/** Where a command writes: results to `out`, progress and complaints to `err`. */
export interface Output {
  readonly json: boolean;
  /** Writes one result: the object as JSON with `--json`, else the lines for people. */
  result(value: unknown, lines: readonly string[]): void;
  /** Writes one line of progress, never into the result. */
  progress(line: string): void;
}

/** Makes the output of a command over two streams. Colour is never used, so there is none without a terminal either. */
export function makeOutput(json: boolean, out: NodeJS.WritableStream, err: NodeJS.WritableStream): Output {
  return {
    json,
    result: (value, lines) => {
      out.write(json ? `${JSON.stringify(value, null, 2)}\n` : lines.map((line) => `${neutralise(line)}\n`).join(""));
    },
    progress: (line) => {
      err.write(`${neutralise(line)}\n`);
    },
  };
}

/** A line without control characters, so that no name can steer a terminal. */
export function neutralise(line: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is being removed
  return line.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/g, " ");
}

/** Rows as aligned columns under a header; wide (Han, Hangul, kana) characters count two cells. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => cells(row[column] ?? ""))));
  return all.map((row) =>
    row
      .map((cell, column) =>
        column === row.length - 1 ? cell : cell + " ".repeat((widths[column] ?? 0) - cells(cell)),
      )
      .join("  ")
      .trimEnd(),
  );
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const cells = (text: string): number => [...text].reduce((sum, char) => sum + (WIDE.test(char) ? 2 : 1), 0);
