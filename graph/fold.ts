import { mainlandForm } from "./han-variants.js";
import { oneSpelling } from "./spelling.js";

/** Marks that make a letter of its own and stay: й is not и, ё is printed as е and folds. */
const BREVE = "\u0306";

/**
 * A name as it is compared: without accents and case, full-width forms narrowed, Chinese characters in their mainland
 * form, words in one spelling, punctuation and spaces one space, so that the index cuts words where search does. й
 * stays й, & is "and". The same folding is applied to what is stored and to what is asked.
 * Source: Unicode normalisation form NFKD, https://unicode.org/reports/tr15/
 */
export function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, (marks) => (marks.includes(BREVE) ? BREVE : ""))
    .normalize("NFC")
    .replace(/\p{Script=Han}/gu, mainlandForm)
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .map(oneSpelling)
    .join(" ");
}
