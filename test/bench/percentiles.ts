/** Of a sample of times, ms. */
export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** Returns the smallest value that at least this share of the sample does not exceed (nearest rank). */
export function percentiles(sample: readonly number[]): Percentiles {
  const sorted = sample.toSorted((left, right) => left - right);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
