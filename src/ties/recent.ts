/** The values asked for last, up to a limit; the one not asked for longest goes first. */
export class Recent<T extends object> {
  readonly #values = new Map<string, T>();
  constructor(readonly limit: number) {}

  get(key: string, make: () => T): T {
    const value = this.#values.get(key) ?? make();
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest] = this.#values.keys();
    if (oldest !== undefined && this.#values.size > this.limit) this.#values.delete(oldest);
    return value;
  }
}
