/** Asks a served API as a client does. */
export interface Asking {
  /** Resolves to the data of an answer. Throws when it holds an error. */
  readonly data: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** Resolves to the code of the first error. Throws when there is none. */
  readonly code: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<unknown>;
}

/** Makes a client of the API at an address. */
export function asking(url: string): Asking {
  const post = async (query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers,
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  };
  return {
    data: async (query, variables = {}) => {
      const answer = await post(query, variables);
      if (isRecord(answer) && answer["errors"] !== undefined) throw new Error(JSON.stringify(answer["errors"]));
      return at(answer, "data")[0];
    },
    code: async (query, variables = {}) => at(await post(query, variables), "errors.*.extensions.code")[0],
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Everything at a path of an answer, in its order: `paths.*.people.*.id`, where `*` stands for the items of a list.
 * What lies below a null is left out. Throws when a key is not there.
 */
export function at(answer: unknown, path: string): unknown[] {
  return path.split(".").reduce<unknown[]>((found, step) => found.flatMap((each) => below(each, step)), [answer]);
}

function below(value: unknown, step: string): unknown[] {
  if (value === null) return [];
  if (step === "*" && Array.isArray(value)) return value as unknown[];
  if (isRecord(value) && step in value) return [value[step]];
  throw new Error(`no ${step} in ${JSON.stringify(value).slice(0, 200)}`);
}

/** The numbers at a path. Throws when something else is there. */
export function numbersAt(answer: unknown, path: string): number[] {
  return at(answer, path).map((value) => {
    if (typeof value !== "number") throw new Error(`${path}: ${JSON.stringify(value)} is no number`);
    return value;
  });
}

/** The texts at a path. Throws when something else is there. */
export function textsAt(answer: unknown, path: string): string[] {
  return at(answer, path).map((value) => {
    if (typeof value !== "string") throw new Error(`${path}: ${JSON.stringify(value)} is no text`);
    return value;
  });
}

/** Every object anywhere in an answer that has a key. */
export function having(answer: unknown, key: string): Readonly<Record<string, unknown>>[] {
  if (Array.isArray(answer)) return answer.flatMap((item) => having(item, key));
  if (!isRecord(answer)) return [];
  return [...(key in answer ? [answer] : []), ...Object.values(answer).flatMap((item) => having(item, key))];
}

/** Every text anywhere in an answer. */
export function textsOf(answer: unknown): string[] {
  if (typeof answer === "string") return [answer];
  return typeof answer === "object" && answer !== null ? Object.values(answer).flatMap(textsOf) : [];
}
