import { LineCounter, type Node, isMap, isNode, isScalar, isSeq, parseDocument } from "yaml";
import type { Problem } from "./dossier.js";

/** A YAML text being read: where its nodes stand, and every fault found so far. */
export class Sheet {
  readonly problems: Problem[] = [];
  private readonly lines = new LineCounter();
  /** The top mapping; empty, with a problem noted, when the text is none. */
  readonly root: Fields;

  constructor(
    readonly file: string,
    text: string,
  ) {
    const document = parseDocument(text, { lineCounter: this.lines, uniqueKeys: true, prettyErrors: false });
    for (const error of [...document.errors, ...document.warnings]) {
      this.report(this.lines.linePos(error.pos[0]).line, `not YAML as expected: ${error.message}`);
    }
    this.root = this.fields(document.contents, "the file", 1);
  }

  report(line: number, reason: string): void {
    this.problems.push({ file: this.file, line, reason });
  }

  lineOf(node: Node | null, otherwise: number): number {
    return node?.range ? this.lines.linePos(node.range[0]).line : otherwise;
  }

  /** A mapping's entries by key; `place` names it in messages. */
  fields(node: Node | null, place: string, line: number): Fields {
    const at = this.lineOf(node, line);
    const entries = new Map<string, Node | null>();
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : "(a key that is no text)";
        entries.set(name, isNode(value) ? value : null);
      }
    } else this.report(at, `${place}: expected a mapping of keys to values`);
    return new Fields(this, entries, place, at);
  }
}

/** One mapping, read key by key: each reader notes a problem and answers an empty value when the key is not as asked. */
export class Fields {
  private readonly asked = new Set<string>();

  constructor(
    private readonly sheet: Sheet,
    private readonly entries: ReadonlyMap<string, Node | null>,
    readonly place: string,
    /** 1-based line where the mapping begins. */
    readonly line: number,
  ) {}

  has(key: string): boolean {
    return this.entries.has(key);
  }

  keys(): string[] {
    return [...this.entries.keys()];
  }

  /** A text that must be there. A bare number or date counts as the text it was written as. */
  text(key: string): string {
    const found = this.optionalText(key);
    if (found === null && !this.has(key)) this.report(`${key} is missing`);
    return found ?? "";
  }

  optionalText(key: string): string | null {
    return this.read(key, (node) => this.textOf(node), "a text");
  }

  number(key: string): number | null {
    return this.read(key, (node) => (isScalar(node) && typeof node.value === "number" ? node.value : null), "a number");
  }

  integer(key: string): number {
    const found = this.read(key, (node) => integerOf(node), "a whole number");
    if (found === null && !this.has(key)) this.report(`${key} is missing`);
    return found ?? 0;
  }

  optionalInteger(key: string): number | null {
    return this.read(key, (node) => integerOf(node), "a whole number");
  }

  flag(key: string): boolean {
    return (
      this.read(
        key,
        (node) => (isScalar(node) && typeof node.value === "boolean" ? node.value : null),
        "true or false",
      ) ?? false
    );
  }

  /** A list of texts, [] when absent. */
  texts(key: string): string[] {
    return this.read(key, (node) => this.textsOf(node), "a list of texts") ?? [];
  }

  /** A list of mappings, [] when absent. */
  list(key: string): Fields[] {
    const items = this.read(key, (node) => (isSeq(node) ? node.items : null), "a list") ?? [];
    return items.map((item, index) =>
      this.sheet.fields(isNode(item) ? item : null, `${this.inside(key)}[${index + 1}]`, this.line),
    );
  }

  /** A mapping, null when absent. */
  map(key: string): Fields | null {
    const node = this.read(key, (found) => found, "a mapping");
    return node === null ? null : this.sheet.fields(node, this.inside(key), this.line);
  }

  /** Notes a problem for every key nobody asked for. */
  finish(): void {
    for (const [key, node] of this.entries) {
      if (!this.asked.has(key))
        this.sheet.report(this.sheet.lineOf(node, this.line), `${this.place}: unknown key ${key}`);
    }
  }

  report(reason: string, key?: string): void {
    const node = key === undefined ? null : (this.entries.get(key) ?? null);
    this.sheet.report(this.sheet.lineOf(node, this.line), `${this.place}: ${reason}`);
  }

  private inside(key: string): string {
    return this.place === "the file" ? key : `${this.place}.${key}`;
  }

  private read<T>(key: string, readNode: (node: Node) => T | null, expected: string): T | null {
    this.asked.add(key);
    if (!this.entries.has(key)) return null;
    const node = this.entries.get(key);
    const found = node ? readNode(node) : null;
    if (found === null) this.report(`${key}: expected ${expected}`, key);
    return found;
  }

  private textOf(node: unknown): string | null {
    if (!isScalar(node)) return null;
    if (typeof node.value === "string") return node.value.trim() === "" ? null : node.value;
    return typeof node.value === "number" ? (node.source ?? null) : null;
  }

  private textsOf(node: unknown): string[] | null {
    if (!isSeq(node)) return null;
    const texts = node.items.map((item) => this.textOf(item)).filter((text) => text !== null);
    return texts.length === node.items.length ? texts : null;
  }
}

function integerOf(node: unknown): number | null {
  return isScalar(node) && Number.isSafeInteger(node.value) ? Number(node.value) : null;
}
