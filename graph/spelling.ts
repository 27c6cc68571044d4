/** Words written short by leaving out their middle, with what they stand for; a beginning needs no entry to be found. */
const CONTRACTIONS: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["dept", "department"],
  ["intl", "international"],
  ["natl", "national"],
  ["govt", "government"],
  ["ltd", "limited"],
  ["им", "имени"],
]);

/** Words that join others; a search does not insist on them. */
const LITTLE_WORDS: ReadonlySet<string> = new Set(
  "a an and at by for from in of on the to with и в во для из имени на о об по с со der die das für fur in und von".split(
    " ",
  ),
);

/** A Russian patronymic, in either script: names are printed with it or without. */
const PATRONYMIC = /^\p{L}{3,}(?:ович|евич|ьич|овна|евна|ична|инична|ovich|evich|ovna|evna|ichna)$/u;

export const isLittleWord = (word: string): boolean => LITTLE_WORDS.has(word);
export const isPatronymic = (word: string): boolean => PATRONYMIC.test(word);

/**
 * One spelling for a folded word that is written in several: contractions in full, British and American English alike.
 * The result is compared and never shown, so that it need not be a word: "enterprise" becomes "enterprize".
 */
export function oneSpelling(word: string): string {
  const whole = CONTRACTIONS.get(word);
  if (whole !== undefined) return whole;
  if (!/^[a-z]{5,}$/.test(word)) return word;
  return word
    .replace(/([bt])re(s?)$/, "$1er$2")
    .replace(/our(s|ed|ing|able)?$/, "or$1")
    .replace(/is(e|es|ed|er|ers|ing|ation|ations|ational)$/, "iz$1")
    .replace(/ogue(s?)$/, "og$1")
    .replace(/mme(s?)$/, "m$1")
    .replace(/ence(s?)$/, "ense$1")
    .replace(/ll(ed|ing)$/, "l$1");
}
