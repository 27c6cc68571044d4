/** The part of `edtf` 4.11 used here; the package ships no types. */
declare module "edtf" {
  interface ExtendedDate {
    readonly type: string;
    /** The text as the library would write it; differs from the input when a day was rolled over. */
    readonly edtf: string;
    /** Milliseconds since 1970; ±Infinity for an open bound, null for an unknown one. */
    readonly min: number | null;
    readonly max: number | null;
  }
  export default function edtf(text: string, constraints?: { level?: number }): ExtendedDate;
}
