import hongKong from "opencc-js/dict/HKVariantsRev";
import japanese from "opencc-js/dict/JPShinjitaiCharacters";
import traditional from "opencc-js/dict/TSCharacters";

/**
 * The mainland form of a Chinese character, given that or its traditional, Hong Kong or Japanese one; itself when there
 * is no other. Source: the tables of OpenCC, https://github.com/BYVoid/OpenCC
 */
export function mainlandForm(letter: string): string {
  const form = REGIONAL.get(letter) ?? letter;
  return SIMPLIFIED.get(form) ?? form;
}

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(pairsOf(traditional));
/** Forms of other places; not those that are a word of their own on the mainland: 芸 is not 艺 there. */
const REGIONAL: ReadonlyMap<string, string> = regional();

function regional(): Map<string, string> {
  const mainland = gb2312();
  return new Map([...pairsOf(japanese), ...pairsOf(hongKong)].filter(([form]) => !mainland.has(form)));
}

/** The characters of GB 2312, the mainland's common ones: rows 16 to 87 of the standard. */
function gb2312(): Set<string> {
  const rows = Array.from({ length: 72 }, (_, row) => 0xb0 + row);
  const cells = Array.from({ length: 94 }, (_, cell) => 0xa1 + cell);
  const bytes = rows.flatMap((row) => cells.flatMap((cell) => [row, cell]));
  return new Set(new TextDecoder("gb2312").decode(Uint8Array.from(bytes)));
}

function pairsOf(table: string): [string, string][] {
  return table.split("|").map((pair) => {
    const [form = "", other = ""] = pair.split(" ");
    return [form, other];
  });
}
