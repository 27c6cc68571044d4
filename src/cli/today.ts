/** The date of today in UTC, ISO. */
export const today = (): string => new Date().toISOString().slice(0, 10);
