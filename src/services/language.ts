/** The languages answers are written in. */
export const LANGUAGES = ["EN", "ZH", "RU"] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in each language. */
export type InEveryLanguage<T = string> = Readonly<Record<Language, T>>;
