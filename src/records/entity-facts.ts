import { groupBy } from "./group-by.js";
import type { ResolvedDate } from "./event-dates.js";
import type { RecordState, RecordedClaim } from "./record-state.js";

/**
 * What an entity carries itself: one name a language and, on events and series, the date; on events also where an
 * article first names them, of several articles the first by id. Null where unknown.
 */
export interface EntityFacts {
  readonly nameEn: string | null;
  readonly nameZh: string | null;
  readonly nameRu: string | null;
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly within: boolean | null;
  /** In UTF-16 code units into the document of that article. */
  readonly toldAt: number | null;
}

/** The facts of each entity of a record, by id. */
export function entityFacts(
  record: RecordState,
  live: readonly RecordedClaim[],
  dates: ReadonlyMap<string, ResolvedDate>,
): Map<string, EntityFacts> {
  const names = groupBy(
    live.filter((claim) => claim.predicate === "named"),
    (claim) => claim.subject,
  );
  const facts = new Map<string, EntityFacts>();
  for (const [id, { type }] of record.entities) {
    const own = (names.get(id) ?? []).toSorted((left, right) => (order(left) < order(right) ? -1 : 1));
    const date = dates.get(id) ?? { edtf: null, earliest: null, latest: null, within: null };
    const toldAt = type === "Event" ? firstStart(own) : null;
    facts.set(id, { nameEn: nameIn(own, "en"), nameZh: nameIn(own, "zh"), nameRu: nameIn(own, "ru"), ...date, toldAt });
  }
  return facts;
}

function nameIn(names: readonly RecordedClaim[], language: string): string | null {
  const isIn = ({ language: tag }: RecordedClaim): boolean =>
    tag === language || tag?.startsWith(`${language}-`) === true;
  return names.find(isIn)?.value ?? null;
}

function firstStart(names: readonly RecordedClaim[]): number | null {
  let first: { readonly source: string; readonly start: number } | null = null;
  for (const { source, start } of names) {
    if (start === null) continue;
    if (first === null || source < first.source || (source === first.source && start < first.start)) {
      first = { source, start };
    }
  }
  return first?.start ?? null;
}

/** How fit a name is to stand for its thing, best first; a printed name goes before one from general knowledge. */
const KIND_ORDER = ["preferred", "as-printed", "alias", "transliteration", "abbreviation"];

function order({ kind, basis, value }: RecordedClaim): string {
  return `${KIND_ORDER.indexOf(kind ?? "")} ${basis === "REFERENCE" ? 1 : 0} ${value ?? ""}`;
}
