/** Pairs of a variant character and the form it folds to. */
const HAN_PAIRS =
  "徳德 國国 學学 聯联 蘇苏 華华 東东 韓韩 羅罗 蘭兰 協协 會会 業业 產产 産产 術术 發发 発发 開开 區区 園园 際际 聖圣 爾尔 轉转 転转 張张 趙赵 陳陈 劉刘";

/**
 * Variant forms of one Chinese character: the Japanese form the sample prints (徳), and the traditional and Japanese
 * forms of characters common in names of people, places and institutions.
 */
const HAN_VARIANTS: ReadonlyMap<string, string> = new Map(
  HAN_PAIRS.split(" ").map((pair) => {
    const [variant = "", form = ""] = pair;
    return [variant, form] as const;
  }),
);

/** Marks that make a letter of its own and stay: й is not и, ё is printed as е and folds. */
const BREVE = "\u0306";

/**
 * A name as it is compared: without accents and case, full-width forms narrowed, variant Chinese characters unified,
 * punctuation and spaces one space, so that the index cuts words where search does. й stays й. The same folding is
 * applied to what is stored and to what is asked.
 * Source: Unicode normalisation form NFKD, https://unicode.org/reports/tr15/
 */
export function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, (marks) => (marks.includes(BREVE) ? BREVE : ""))
    .normalize("NFC")
    .replace(/\p{Script=Han}/gu, (letter) => HAN_VARIANTS.get(letter) ?? letter)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}
