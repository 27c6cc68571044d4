import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from "graphql";
import type { NamedEntity } from "../services/entity/entity.js";

/** Fields of any entity that its id and its shown names answer; `articles` has a loader of its own. */
const SHALLOW: ReadonlySet<string> = new Set(["__typename", "id", "name", "nameEn", "nameZh", "nameRu", "articles"]);

/** What the read lane would have fetched for a shallow selection, by response name. */
export type ShallowRow = Readonly<Record<string, string | null>>;

/**
 * Returns how to make a row out of an entity when its id and names are all a client selected, else null.
 * Such selections are most of all, and the statement for them is planned once; a generated one for each selection,
 * which for a list of all nine types takes the database most of a second.
 */
export function shallowSelection(info: GraphQLResolveInfo): ((entity: NamedEntity) => ShallowRow) | null {
  const columns = new Map<string, string>();
  const isShallow = info.fieldNodes.every((node) => collect(node.selectionSet, info, columns));
  return isShallow ? (entity) => toRow(entity, columns) : null;
}

function collect(set: SelectionSetNode | undefined, info: GraphQLResolveInfo, into: Map<string, string>): boolean {
  return (set?.selections ?? []).every((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD)
      return collect(info.fragments[selection.name.value]?.selectionSet, info, into);
    if (selection.kind === Kind.INLINE_FRAGMENT) return collect(selection.selectionSet, info, into);
    const field = selection.name.value;
    const key = selection.alias?.value ?? field;
    into.set(key, field);
    // Two fields under each other's names would overwrite what the name is made of.
    return SHALLOW.has(field) && (key === field || !SHALLOW.has(key));
  });
}

function toRow(entity: NamedEntity, columns: ReadonlyMap<string, string>): ShallowRow {
  const { __typename, id, en, zh, ru } = entity;
  const all: ShallowRow = { id, nameEn: en, nameZh: zh, nameRu: ru, __typename, __resolveType: __typename };
  const aliased = [...columns].flatMap(([key, field]) => (field in all ? [[key, all[field] ?? null] as const] : []));
  return { ...Object.fromEntries(aliased), ...all };
}
