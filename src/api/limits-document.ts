import {
  Kind,
  Lexer,
  Source,
  TokenKind,
  parse,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { hold, LIMITS } from "./limits-policy.js";

/** Size of a selection with its fragments spread out. */
interface Extent {
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly fields: number;
  readonly aliases: number;
  /** Fields of the first level. */
  readonly breadth: number;
}

const NOTHING: Extent = { depth: 0, introspectionDepth: 0, fields: 0, aliases: 0, breadth: 0 };
/** Documents found small enough; their text is the key. */
const admitted = new Set<string>();
const MOST_REMEMBERED = 1_000;

/**
 * Throws when a document is larger than the limits allow; nothing else about it is checked, and one that does not
 * parse passes, for the server to refuse. To be called before validation, some rules of which take quadratic time.
 * Errors: TOO_COSTLY.
 */
export function admitDocument(source: string): void {
  if (admitted.has(source)) return;
  hold("documentLength", source.length);
  hold("nesting", nestingOf(source));
  const document = parsed(source);
  if (!document) return;
  checkDocument(document);
  if (admitted.size >= MOST_REMEMBERED) admitted.clear();
  admitted.add(source);
}

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Brackets one inside the other, up to the first character that is no GraphQL. */
function nestingOf(source: string): number {
  const lexer = new Lexer(new Source(source));
  let open = 0;
  let deepest = 0;
  try {
    for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
      if (OPENING.has(kind)) deepest = Math.max(deepest, ++open);
      else if (CLOSING.has(kind)) open--;
    }
  } catch {
    // The server tells what is wrong with it.
  }
  return deepest;
}

function parsed(source: string): DocumentNode | null {
  try {
    return parse(source, { noLocation: true, maxTokens: LIMITS.documentLength });
  } catch {
    return null;
  }
}

/** Throws when an operation of the document is larger than the limits allow. Errors: TOO_COSTLY. */
export function checkDocument(document: DocumentNode): void {
  const extentOf = makeExtentOf(document);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const extent = extentOf(definition.selectionSet);
    hold("selectionDepth", extent.depth);
    hold("introspectionDepth", extent.introspectionDepth);
    hold("rootFields", extent.breadth);
    hold("aliases", extent.aliases);
    hold("fields", extent.fields);
  }
}

function makeExtentOf(document: DocumentNode): (set: SelectionSetNode | undefined) => Extent {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<string, Extent>();
  const ofFragment = (name: string): Extent => {
    const before = known.get(name);
    if (before) return before;
    // A fragment inside itself adds nothing here; validation refuses it.
    known.set(name, NOTHING);
    const extent = extentOf(fragments.get(name)?.selectionSet);
    known.set(name, extent);
    return extent;
  };
  const extentOf = (set: SelectionSetNode | undefined): Extent =>
    (set?.selections ?? []).reduce<Extent>((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return beside(sum, ofFragment(selection.name.value));
      if (selection.kind === Kind.INLINE_FRAGMENT) return beside(sum, extentOf(selection.selectionSet));
      return beside(sum, under(selection.name.value, selection.alias !== undefined, extentOf(selection.selectionSet)));
    }, NOTHING);
  return extentOf;
}

function beside(a: Extent, b: Extent): Extent {
  return {
    depth: Math.max(a.depth, b.depth),
    introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
    fields: a.fields + b.fields,
    aliases: a.aliases + b.aliases,
    breadth: a.breadth + b.breadth,
  };
}

function under(name: string, isAliased: boolean, below: Extent): Extent {
  const isIntrospection = name === "__schema" || name === "__type";
  return {
    depth: isIntrospection || name === "__typename" ? 0 : below.depth + 1,
    introspectionDepth: isIntrospection ? below.depth + 1 : below.introspectionDepth,
    fields: below.fields + 1,
    aliases: below.aliases + (isAliased ? 1 : 0),
    breadth: 1,
  };
}
