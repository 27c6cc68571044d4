import { groupBy } from "./group-by.js";
import type { ResolvedDate } from "./event-dates.js";
import type { RecordState, RecordedClaim } from "./record-state.js";

/** What an entity carries itself: one name a language and, on events and series, the date. Null where unknown. */
export interface EntityFacts {
  readonly nameEn: string | null;
  readonly nameZh: string | null;
  readonly nameRu: string | null;
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly within: boolean | null;
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
  for (const id of record.entities.keys()) {
    const own = (names.get(id) ?? []).toSorted((left, right) => (order(left) < order(right) ? -1 : 1));
    const date = dates.get(id) ?? { edtf: null, earliest: null, latest: null, within: null };
    facts.set(id, { nameEn: nameIn(own, "en"), nameZh: nameIn(own, "zh"), nameRu: nameIn(own, "ru"), ...date });
  }
  return facts;
}

function nameIn(names: readonly RecordedClaim[], language: string): string | null {
  const isIn = ({ language: tag }: RecordedClaim): boolean =>
    tag === language || tag?.startsWith(`${language}-`) === true;
  return names.find(isIn)?.value ?? null;
}

/** How fit a name is to stand for its thing, best first; a printed name goes before one from general knowledge. */
const KIND_ORDER = ["preferred", "as-printed", "alias", "transliteration", "abbreviation"];

function order({ kind, basis, value }: RecordedClaim): string {
  return `${KIND_ORDER.indexOf(kind ?? "")} ${basis === "REFERENCE" ? 1 : 0} ${value ?? ""}`;
}
