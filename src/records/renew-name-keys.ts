import { NAME_KEYS_VERSION, nameKeys } from "../../graph/name-keys.js";
import * as queries from "../generated/queries.js";
import type { Run, Transact } from "../neo4j/query.js";
import { runIfAny } from "./write-record.js";

/**
 * Makes anew what names are found by, when another version made it: without that, names stored before the upgrade would
 * be found no more, in silence. Resolves to how many names changed. Nothing is locked when all is as it should be.
 */
export async function renewNameKeys(run: Run, transact: Transact): Promise<number> {
  if (await isCurrent(run)) return 0;
  return transact(async (locked) => {
    await locked(queries.recordLock, {});
    if (await isCurrent(locked)) return 0;
    const names = await locked(queries.recordNames, {});
    const changed = names.flatMap((name) => {
      const keys = nameKeys(name.value);
      return keys.folded === name.folded && keys.readings === name.readings ? [] : [{ ...name, ...keys }];
    });
    await runIfAny(changed, () => locked(queries.recordPutNames, { names: changed }));
    await runIfAny(changed, () => locked(queries.recordRaiseRevision, {}));
    await locked(queries.recordSetNameKeysVersion, { version: NAME_KEYS_VERSION });
    return changed.length;
  });
}

async function isCurrent(run: Run): Promise<boolean> {
  const [row] = await run(queries.recordNameKeysVersion, {});
  return row?.version === NAME_KEYS_VERSION;
}
