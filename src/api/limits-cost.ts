import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { pageSize } from "./limits-page.js";
import { hold } from "./limits-policy.js";

/** One operation, ready to run. */
export interface CostInput {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As the request gave them. */
  readonly variables: Readonly<Record<string, unknown>>;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Throws when a page is too large or an answer could hold too many things. The cost of a field is its page size times
 * one more than the cost of what is selected below; scalars are free.
 * Errors: TOO_COSTLY; BAD_USER_INPUT for a page that is none.
 */
export function checkCost(input: CostInput): void {
  hold("cost", Math.round(makeCostOf(input)(input.operation.selectionSet, input.schema.getQueryType() ?? null)));
}

type CostOf = (set: SelectionSetNode | undefined, parent: GraphQLNamedType | null) => number;

function makeCostOf({ schema, document, operation, variables }: CostInput): CostOf {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const values = { ...defaultsOf(operation), ...variables };
  const known = new Map<string, number>();
  const ofFragment = (fragment: FragmentDefinitionNode): number => {
    const before = known.get(fragment.name.value);
    if (before !== undefined) return before;
    const cost = costOf(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value) ?? null);
    known.set(fragment.name.value, cost);
    return cost;
  };
  const ofField = (node: FieldNode, parent: GraphQLNamedType | null): number => {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!field || !isCompositeType(getNamedType(field.type))) return 0;
    const pages = pageSize(field, argumentsOf(node, values), parent?.name ?? "");
    return pages * (1 + costOf(node.selectionSet, getNamedType(field.type)));
  };
  const costOf: CostOf = (set, parent) =>
    (set?.selections ?? []).reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + ofField(selection, parent);
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const type = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent;
        return sum + costOf(selection.selectionSet, type ?? null);
      }
      const fragment = fragments.get(selection.name.value);
      return sum + (fragment ? ofFragment(fragment) : 0);
    }, 0);
  return costOf;
}

function defaultsOf(operation: OperationDefinitionNode): Values {
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}

function argumentsOf(node: FieldNode, variables: Values): Values {
  return Object.fromEntries(
    (node.arguments ?? []).map((arg) => [arg.name.value, valueFromASTUntyped(arg.value, variables)]),
  );
}
