import { getNamedType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from "graphql";
import { AppError } from "../errors.js";

type Sort = Readonly<Record<string, unknown>>;

/**
 * Gives every `sort` of the read lane a default: by id, and edges to one node by the claims they rest on. Without it
 * the database answers in the order it happens to find things, which no page and no recorded answer bears.
 * Errors: BAD_SCHEMA where something that can be sorted has no id.
 */
export function withDefaultOrder(readLane: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(readLane.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields()))
      for (const arg of field.args)
        if (arg.name === "sort") arg.defaultValue = orderOf(readLane, getNamedType(arg.type).name);
  }
  return readLane;
}

function orderOf(readLane: GraphQLSchema, sortType: string): Sort[] {
  const type = readLane.getType(sortType);
  const fields = isInputObjectType(type) ? type.getFields() : {};
  if ("id" in fields) return [{ id: "ASC" }];
  const { node, edge } = fields;
  if (node === undefined) throw new AppError("BAD_SCHEMA", `schema: ${sortType} has no id to sort by`);
  const byNode = orderOf(readLane, getNamedType(node.type).name).map((sort) => ({ node: sort }));
  return edge === undefined ? byNode : [...byNode, { edge: { claims: "ASC" } }];
}
