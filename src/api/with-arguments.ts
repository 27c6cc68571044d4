import type {
  GraphQLArgumentConfig,
  GraphQLFieldConfig,
  GraphQLFieldConfigArgumentMap,
  GraphQLFieldConfigMap,
} from "graphql";

/** Values of arguments by name, as a client gave them. */
export type Given = Readonly<Record<string, unknown>>;

/** Something that holds for arguments of one form. */
export interface ArgumentRule {
  /** Whether an argument is of the form. */
  readonly concerns: (arg: GraphQLArgumentConfig) => boolean;
  /** How such an argument is declared instead; default: as it is. */
  readonly declared?: (arg: GraphQLArgumentConfig) => GraphQLArgumentConfig;
  /** What the resolver gets in place of what was given; `args` are those concerned. Errors: those of the rule. */
  readonly given: (field: string, args: GraphQLFieldConfigArgumentMap, given: Given) => Given;
}

type Field = GraphQLFieldConfig<unknown, unknown>;
type FieldMap = GraphQLFieldConfigMap<unknown, unknown>;

/** The same fields under a rule; those without an argument it concerns, or without a resolver, as they are. */
export function withArguments(fields: FieldMap, rule: ArgumentRule): FieldMap {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, ruled(name, field, rule)]));
}

function ruled(name: string, field: Field, rule: ArgumentRule): Field {
  const { resolve, args = {} } = field;
  const concerned = Object.fromEntries(Object.entries(args).filter(([, arg]) => rule.concerns(arg)));
  if (Object.keys(concerned).length === 0 || !resolve) return field;
  const { declared } = rule;
  const redeclared = Object.entries(concerned).map(([argument, arg]) => [argument, declared?.(arg) ?? arg] as const);
  return {
    ...field,
    args: { ...args, ...Object.fromEntries(redeclared) },
    resolve: (source, given: Given, context, info): unknown =>
      resolve(source, rule.given(name, concerned, given), context, info),
  };
}
