import DataLoader from "dataloader";
import {
  getNamedType,
  isAbstractType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionNode,
} from "graphql";
import { AppError } from "../errors.js";
import type { Context } from "./context.js";
import { ROOTS } from "./read-lane.js";
import { shallowSelection } from "./shallow-selection.js";

/** References fetched by one statement at most; the page limit of the types in `graph/model.graphql`. */
const BATCH = 100;
/** Response key under which the id of a fetched row comes back, whatever the client selected. */
const KEY = "ref__id";

interface Ref {
  readonly id: string;
  readonly __typename: string;
}
type Row = Readonly<Record<string, unknown>>;
type Resolver = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;

/**
 * Makes every services field that points into the read lane fetch what the client selected there: a resolver returns
 * `{ __typename, id }`, and all references of one field in an answer become one statement a hundred.
 * Unknown ids become null. Returns the wired fields, `Type.field`.
 */
export function attachReferences(schema: GraphQLSchema, inner: GraphQLSchema, isServices: IsServices): string[] {
  const fetch = makeFetch(inner);
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || isIntrospectionType(type)) return [];
    const wired = Object.values(type.getFields()).filter(
      (field) => isServices(type.name, field.name) && getNamedType(field.type).name in ROOTS,
    );
    for (const field of wired) field.resolve = follow(field.name, field.type, field.resolve, fetch);
    return wired.map((field) => `${type.name}.${field.name}`);
  });
}

/** Tells the fields a service resolves from those the read lane does. */
export type IsServices = (typeName: string, fieldName: string) => boolean;

/** Fetches one reference; those asked for in one tick share a statement. */
interface Fetcher {
  load(ref: Ref): Promise<Row | null>;
}
type Fetch = (typeName: string, context: Context, info: GraphQLResolveInfo) => Fetcher;

function follow(name: string, type: GraphQLOutputType, resolve: Resolver | undefined, fetch: Fetch): Resolver {
  const typeName = getNamedType(type).name;
  const isList = isListType(isNonNullType(type) ? type.ofType : type);
  const inner: Resolver = resolve ?? ((source): unknown => Reflect.get(Object(source), name));
  return async (source, args, context, info) => {
    const found: unknown = await inner(source, args, context, info);
    if (found === null || found === undefined) return null;
    const loader = fetch(typeName, context, info);
    const load = async (value: unknown): Promise<Row | null> => {
      const ref = toRef(value, typeName);
      return ref ? loader.load(ref) : null;
    };
    return isList ? Promise.all(toList(found, info).map(load)) : load(found);
  };
}

function toList(value: unknown, info: GraphQLResolveInfo): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new AppError("QUERY_CONTRACT", `${info.parentType.name}.${info.fieldName}: expected a list of references`);
}

function toRef(value: unknown, typeName: string): Ref | null {
  if (typeof value !== "object" || value === null) return null;
  const id: unknown = Reflect.get(value, "id");
  const own: unknown = Reflect.get(value, "__typename");
  if (typeof id !== "string") throw new AppError("QUERY_CONTRACT", `${typeName}: a reference has no id`);
  return { id, __typename: typeof own === "string" ? own : typeName };
}

/** Fetchers of one answer, by type and selection: a field node is the same object wherever its field is resolved. */
function makeFetch(inner: GraphQLSchema): Fetch {
  const answers = new WeakMap<Context, Map<string, WeakMap<FieldNode, Fetcher>>>();
  return (typeName, context, info) => {
    const byType = getOrMake(answers, context, () => new Map<string, WeakMap<FieldNode, Fetcher>>());
    const byNode = getOrMake(byType, selectionKey(typeName, info), () => new WeakMap<FieldNode, Fetcher>());
    const [node] = info.fieldNodes;
    if (!node) throw new AppError("QUERY_CONTRACT", `${typeName}: no selection`);
    return getOrMake(
      byNode,
      node,
      () => shallowFetcher(inner, typeName, context, info) ?? deepFetcher(inner, typeName, context, info),
    );
  };
}

/** Where ids and names are all that was selected, the loader of entities has them. */
function shallowFetcher(
  inner: GraphQLSchema,
  typeName: string,
  { loaders }: Context,
  info: GraphQLResolveInfo,
): Fetcher | null {
  const toRow = typeName === "Name" ? null : shallowSelection(info);
  if (!toRow) return null;
  const isAny = isAbstractType(inner.getType(typeName));
  return {
    load: async ({ id }) => {
      const entity = await loaders.entities.load(id);
      return entity && (isAny || entity.__typename === typeName) ? toRow(entity) : null;
    },
  };
}

function deepFetcher(inner: GraphQLSchema, typeName: string, context: Context, info: GraphQLResolveInfo): Fetcher {
  const batch = (refs: readonly Ref[]): Promise<(Row | null)[]> => fetchRows(inner, typeName, refs, context, info);
  return new DataLoader(batch, { maxBatchSize: BATCH, cacheKeyFn: (ref: Ref) => ref.id });
}

/** Fields merged from several places of a document begin with the same node and may end with others. */
const selectionKey = (typeName: string, info: GraphQLResolveInfo): string =>
  `${typeName}:${info.fieldNodes.map((node) => `${node.loc?.start ?? ""}-${node.loc?.end ?? ""}`).join()}`;

interface Cache<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

function getOrMake<K, V>(cache: Cache<K, V>, key: K, make: () => V): V {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

/** Calls the generated list resolver with `info` pointed at the selection of the reference. */
async function fetchRows(
  inner: GraphQLSchema,
  typeName: string,
  refs: readonly Ref[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<(Row | null)[]> {
  const target = rootTypeOf(inner, typeName, refs);
  const parentType = inner.getQueryType();
  const root = parentType?.getFields()[ROOTS[target] ?? ""];
  if (!parentType || !root?.resolve) throw new AppError("BAD_SCHEMA", `schema: ${target} has no list in the read lane`);
  const fieldNodes = info.fieldNodes.map((node) => selecting(root.name, node));
  const args = { where: { id: { in: refs.map((ref) => ref.id) } }, limit: refs.length };
  const inward = { ...info, schema: inner, parentType, fieldName: root.name, returnType: root.type, fieldNodes };
  const rows = toList(await root.resolve(undefined, args, context, inward), info);
  const byId = new Map(rows.filter(isRow).map((row) => [row[KEY], row]));
  return refs.map((ref) => withType(byId.get(ref.id), target));
}

const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null;

/** A row of a plain list does not say its type; an abstract field of ours must. */
function withType(row: Row | undefined, target: string): Row | null {
  if (!row) return null;
  return row["__resolveType"] === undefined ? { ...row, __resolveType: target, __typename: target } : row;
}

/** References of one type go through that type's list, a cheaper statement than the list of all entities. */
function rootTypeOf(schema: GraphQLSchema, typeName: string, refs: readonly Ref[]): string {
  if (!isAbstractType(schema.getType(typeName))) return typeName;
  const types = new Set(refs.map((ref) => ref.__typename));
  const [only] = types;
  return types.size === 1 && only !== undefined ? only : typeName;
}

function selecting(rootField: string, node: FieldNode): FieldNode {
  const key: SelectionNode = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: KEY },
    name: { kind: Kind.NAME, value: "id" },
  };
  return {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: rootField },
    selectionSet: { kind: Kind.SELECTION_SET, selections: [...(node.selectionSet?.selections ?? []), key] },
  };
}
