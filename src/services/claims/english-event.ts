/** Common nouns that the name of an event may begin with; a proper name goes on with a capital. */
const COMMON =
  /^(?:Award ceremony|Ceremony|Conference|Delegation|Exhibition|Forum|Launch|Meeting|Opening|Roadshow|Session|Signing|Symposium|Unveiling|Visit) [a-z]/;
const NUMBERED = /^(?:\d{4}|\d+(?:st|nd|rd|th)) /;

/**
 * The name of an event as English writes it within a sentence: “the visit to Tomsk Oblast”, “the 2nd Zheng He Cup”.
 * Where neither a common noun nor a number tells that it takes an article, it stays as it is.
 */
export function englishEvent(name: string): string {
  if (COMMON.test(name)) return `the ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return NUMBERED.test(name) ? `the ${name}` : name;
}
