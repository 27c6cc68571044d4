import {
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLUnionType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNamedType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  validateSchema,
  type GraphQLEnumType,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLFieldConfigMap,
  type GraphQLInputFieldConfigMap,
  type GraphQLNamedType,
  type GraphQLType,
} from "graphql";
import { AppError } from "../errors.js";
import { withPlainDates } from "./date-arguments.js";
import { withNullDefaults } from "./default-arguments.js";
import { withFullLists } from "./full-lists.js";

/** What is joined to what. */
export interface GraftInput {
  /** The generated read lane; its types are kept as they are, resolvers included. */
  readonly readLane: GraphQLSchema;
  readonly services: GraphQLSchema;
  /** Types the read lane only names and something else defines: they replace those of the same name in place. */
  readonly replacements: readonly GraphQLNamedType[];
  /** Names of types the read lane only names and the services define. */
  readonly ownedByServices: readonly string[];
  /** True for root fields of the read lane that clients may use. */
  readonly isPublicRoot: (field: string) => boolean;
}

/** The joined schema, and the same types under the read lane's own root, some of whose fields clients cannot see. */
export interface Joined {
  readonly schema: GraphQLSchema;
  readonly inner: GraphQLSchema;
}

/**
 * Joins the services schema to the read lane without rebuilding the latter: only the root type is made anew.
 * A services type whose name the read lane has is a stub: it is checked against it and dropped.
 * Errors: BAD_SCHEMA that lists every disagreement.
 */
export function graft(input: GraftInput): Joined {
  const { readLane, services } = input;
  const types = new Map(Object.values(readLane.getTypeMap()).map((type) => [type.name, type]));
  for (const type of input.replacements) types.set(type.name, type);
  for (const name of input.ownedByServices) types.delete(name);
  const rewire = makeRewire(types);
  const problems: string[] = [];
  const roots = new Set([readLane.getQueryType()?.name, services.getQueryType()?.name]);
  for (const type of Object.values(services.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type) || roots.has(type.name)) continue;
    const known = types.get(type.name);
    if (known) problems.push(...disagreements(type, known));
    else types.set(type.name, copy(type, rewire));
  }
  const query = joinRoots(input, rewire, problems);
  if (problems.length > 0) throw new AppError("BAD_SCHEMA", `schema: ${problems.join("; ")}`, { problems });
  redirect(readLane, rewire);
  const kept = [...types.values()].filter((type) => !roots.has(type.name));
  const config = { ...readLane.toConfig(), mutation: null, subscription: null, types: kept };
  const schema = new GraphQLSchema({ ...config, query });
  const invalid = validateSchema(schema).map((error) => error.message);
  if (invalid.length > 0) throw new AppError("BAD_SCHEMA", `schema: ${invalid.join("; ")}`, { problems: invalid });
  return { schema, inner: new GraphQLSchema({ ...config, assumeValid: true }) };
}

/** Points a type expression at the types of the joined schema. */
interface Rewire {
  named(name: string): GraphQLNamedType;
  type<T extends GraphQLType>(type: T): T;
  fields(fields: GraphQLFieldConfigMap<unknown, unknown>): GraphQLFieldConfigMap<unknown, unknown>;
  inputs(fields: GraphQLInputFieldConfigMap): GraphQLInputFieldConfigMap;
}

function makeRewire(types: ReadonlyMap<string, GraphQLNamedType>): Rewire {
  const named = (name: string): GraphQLNamedType => {
    const found = types.get(name);
    if (!found) throw new AppError("BAD_SCHEMA", `schema: type ${name} is used and defined nowhere`);
    return found;
  };
  const again = (type: GraphQLType): GraphQLType => {
    if (isNonNullType(type)) return new GraphQLNonNull(again(type.ofType));
    if (isListType(type)) return new GraphQLList(again(type.ofType));
    return isNamedType(type) && isSpecifiedScalarType(type) ? type : named(type.name);
  };
  // A wrapper of a type of the same name is of the same kind: disagreements() has made sure of it.
  const type = <T extends GraphQLType>(old: T): T => again(old) as T;
  const args = (old: GraphQLFieldConfigArgumentMap): GraphQLFieldConfigArgumentMap =>
    mapValues(old, (arg) => ({ ...arg, type: type(arg.type) }));
  return {
    named,
    type,
    fields: (old) =>
      mapValues(withNullDefaults(withFullLists(withPlainDates(old))), (field) => ({
        ...field,
        type: type(field.type),
        args: args(field.args ?? {}),
      })),
    inputs: (old) => mapValues(old, (field) => ({ ...field, type: type(field.type) })),
  };
}

function mapValues<V, W>(old: Readonly<Record<string, V>>, change: (value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(old).map(([key, value]) => [key, change(value)]));
}

/** The same type with every type it mentions looked up in the joined schema, when it is first asked for. */
function copy(type: GraphQLNamedType, rewire: Rewire): GraphQLNamedType {
  if (isObjectType(type) || isInterfaceType(type)) {
    const config = type.toConfig();
    const parts = {
      interfaces: () => config.interfaces.map((face) => rewire.type(face)),
      fields: () => rewire.fields(config.fields),
    };
    return isObjectType(type)
      ? new GraphQLObjectType({ ...type.toConfig(), ...parts })
      : new GraphQLInterfaceType({ ...type.toConfig(), ...parts });
  }
  if (isUnionType(type)) {
    const config = type.toConfig();
    return new GraphQLUnionType({ ...config, types: () => config.types.map((member) => rewire.type(member)) });
  }
  if (isInputObjectType(type)) {
    const config = type.toConfig();
    return new GraphQLInputObjectType({ ...config, fields: () => rewire.inputs(config.fields) });
  }
  return type;
}

/** What a stub promises and the type it stands for does not keep. */
function disagreements(stub: GraphQLNamedType, real: GraphQLNamedType): string[] {
  if (isScalarType(stub) && isScalarType(real)) return [];
  if (isEnumType(stub) && isEnumType(real)) return sameValues(stub, real) ? [] : [`enum ${stub.name} has other values`];
  const bothObjects = isObjectType(stub) && isObjectType(real);
  const bothInterfaces = isInterfaceType(stub) && isInterfaceType(real);
  if (!bothObjects && !bothInterfaces) return [`${stub.name} is of another kind in the read lane`];
  return Object.values(stub.getFields()).flatMap((field) => {
    const there = real.getFields()[field.name];
    if (!there) return [`${stub.name}.${field.name} is not in the read lane`];
    return String(there.type) === String(field.type)
      ? []
      : [`${stub.name}.${field.name} is ${String(there.type)} there`];
  });
}

function sameValues(stub: GraphQLEnumType, real: GraphQLEnumType): boolean {
  const values = (type: GraphQLEnumType): string =>
    type
      .getValues()
      .map((value) => `${value.name}=${String(value.value)}`)
      .sort()
      .join();
  return values(stub) === values(real);
}

function joinRoots(input: GraftInput, rewire: Rewire, problems: string[]): GraphQLObjectType {
  const ours = input.services.getQueryType()?.toConfig().fields ?? {};
  const generated = input.readLane.getQueryType()?.toConfig().fields ?? {};
  const kept = Object.fromEntries(Object.entries(generated).filter(([name]) => input.isPublicRoot(name)));
  for (const name of Object.keys(ours)) if (name in kept) problems.push(`Query.${name} is in both lanes`);
  return new GraphQLObjectType({ name: "Query", fields: () => ({ ...kept, ...rewire.fields(ours) }) });
}

/** Points the fields of the read lane's own types at the joined schema, in place: its resolvers hold these objects. */
function redirect(readLane: GraphQLSchema, rewire: Rewire): void {
  const root = readLane.getQueryType();
  for (const type of Object.values(readLane.getTypeMap())) {
    if (isIntrospectionType(type) || type === root) continue;
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) field.type = rewire.type(field.type);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      field.type = rewire.type(field.type);
      for (const arg of field.args) Object.assign(arg, { type: rewire.type(arg.type) });
    }
  }
}
