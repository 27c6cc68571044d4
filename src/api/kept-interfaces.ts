import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { AppError } from "../errors.js";

/** A part of @neo4j/graphql that it does not export: the interfaces of a type, each built anew at every call. */
interface InterfacesModule {
  getEntityInterfaces: (type: { readonly compositeEntities: readonly object[] }) => readonly unknown[];
}

const PLACE = join("translate", "queryAST", "utils", "get-entity-interfaces.js");
const keptBy = new WeakSet<object>();

/**
 * Lets @neo4j/graphql keep the interfaces it has built. 7.6 builds them anew for every connection it translates, with
 * every type, relationship and attribute below them: measured, half of the processor time of a nested read. They
 * depend on the model alone, which never changes once it is made.
 * Errors: BAD_SCHEMA when that part of the library is no longer there: measure whether it still needs this.
 */
export function keepInterfaces(): void {
  const require = createRequire(import.meta.url);
  const module: unknown = require(join(dirname(require.resolve("@neo4j/graphql")), PLACE));
  if (!isInterfacesModule(module))
    throw new AppError("BAD_SCHEMA", `read lane: @neo4j/graphql has no getEntityInterfaces in ${PLACE}`);
  if (keptBy.has(module)) return;
  keptBy.add(module);
  const { getEntityInterfaces } = module;
  const kept = new WeakMap<object, readonly unknown[]>();
  const interfaceOf = (one: object): readonly unknown[] => {
    const made = kept.get(one) ?? getEntityInterfaces({ compositeEntities: [one] });
    kept.set(one, made);
    return made;
  };
  module.getEntityInterfaces = ({ compositeEntities }) => compositeEntities.flatMap(interfaceOf);
}

const isInterfacesModule = (module: unknown): module is InterfacesModule =>
  typeof module === "object" && module !== null && typeof Reflect.get(module, "getEntityInterfaces") === "function";
