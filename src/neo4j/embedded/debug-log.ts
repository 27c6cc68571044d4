import { open, stat } from "node:fs/promises";
import { join } from "node:path";

/** Reads what the database writes to its debug.log from now on. */
export interface DebugLog {
  /** The lines written since it was last asked. */
  fresh(): Promise<string[]>;
}

/** Begins reading `logs/debug.log` of a database folder at its present end. */
export async function followDebugLog(folder: string): Promise<DebugLog> {
  const file = join(folder, "logs", "debug.log");
  let offset = await sizeOf(file);
  return {
    async fresh() {
      const size = await sizeOf(file);
      // Smaller than before: it was rotated and begins anew.
      if (size < offset) offset = 0;
      if (size === offset) return [];
      const handle = await open(file, "r");
      try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - offset), 0, size - offset, offset);
        offset += bytesRead;
        return buffer.subarray(0, bytesRead).toString("utf8").split("\n");
      } finally {
        await handle.close();
      }
    },
  };
}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    (found) => found.size,
    () => 0,
  );
}
