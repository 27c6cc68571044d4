import { randomBytes } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startFailed, systemCode } from "./failure.js";

/** How to log in to the database of a data folder. */
export interface Access {
  /** 32 random bytes in base64url; never changes. */
  readonly password: string;
  /** Loopback port it last answered on, with this password; null before its first start is complete. */
  readonly port: number | null;
}

const OWNER_ONLY = 0o600;
const fileOf = (folder: string): string => join(folder, "access.json");

/** Reads the access file of a database folder, made with a fresh password when absent: of two makers one wins. */
export async function readOrMakeAccess(folder: string): Promise<Access> {
  const found = await readAccess(folder);
  if (found !== null) return found;
  const made = await writeBeside(folder, { password: randomBytes(32).toString("base64url"), port: null });
  try {
    // link fails when the file exists, so both makers end with the same password.
    await link(made, fileOf(folder));
  } catch (error) {
    if (systemCode(error) !== "EEXIST") throw error;
  } finally {
    await rm(made, { force: true });
  }
  return readOrMakeAccess(folder);
}

/** Records the port a database answers on. Only the process that started it does so. */
export async function writeAccess(folder: string, access: Access): Promise<void> {
  await rename(await writeBeside(folder, access), fileOf(folder));
}

async function writeBeside(folder: string, access: Access): Promise<string> {
  const file = `${fileOf(folder)}.${process.pid}-${randomBytes(4).toString("hex")}`;
  await writeFile(file, `${JSON.stringify(access)}\n`, { mode: OWNER_ONLY });
  return file;
}

async function readAccess(folder: string): Promise<Access | null> {
  let text: string;
  try {
    text = await readFile(fileOf(folder), "utf8");
  } catch (error) {
    if (systemCode(error) === "ENOENT") return null;
    throw error;
  }
  return parseAccess(text) ?? damaged(folder);
}

function parseAccess(text: string): Access | null {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null || !("password" in parsed) || !("port" in parsed)) return null;
    const { password, port } = parsed;
    if (typeof password !== "string" || password === "") return null;
    return { password, port: typeof port === "number" ? port : null };
  } catch {
    return null;
  }
}

function damaged(folder: string): never {
  const remedy = "restore it, or move the folder away and start again: the dossiers are loaded anew";
  throw startFailed("data folder", `${fileOf(folder)} is damaged`, remedy, { folder });
}
