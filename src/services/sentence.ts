/** A sentence with its full stop, unless it ends with one, as “Ltd.” does. */
export const stopped = (text: string): string => (text.endsWith(".") ? text : `${text}.`);

/** A sentence with its first letter in upper case. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A name in Russian quotation marks; its own marks become the inner ones. */
export const russianQuoted = (name: string): string => `«${name.replaceAll("«", "„").replaceAll("»", "“")}»`;
