/** The rules of ties said once more, as plainly as they can be and as slowly as they like. Shares only the numbers. */
import { TIE_POLICY as P, type TieKind } from "../../graph/tie-policy.js";
import type { TieClaim, TieFacts } from "../../src/ties/facts.js";

export interface OracleQuestion {
  readonly from: readonly string[];
  readonly to: string;
  readonly ourSide: readonly string[];
  readonly avoiding: readonly string[];
  readonly asOf: string;
  readonly kinds: readonly TieKind[] | null;
  readonly inferred: boolean;
  readonly maxHops: number;
}
interface OraclePart {
  kind: TieKind;
  event: string | null;
  product: number;
}
export interface OracleTie {
  strength: number;
  inferred: boolean;
  parts: OraclePart[];
}
type When = { from: string | null; to: string | null; within: boolean; edtf: string } | null;

const DAY = 86_400_000;
const day = (iso: string): number => Date.parse(iso) / DAY;

/** The world of one date: every rule is a question put to the claims anew. */
export class TieOracle {
  readonly claims: readonly TieClaim[];
  constructor(
    readonly facts: TieFacts,
    readonly asOf: string,
  ) {
    this.claims = facts.claims.filter((claim) => claim.countsFrom <= asOf);
  }

  of(predicate: string): readonly TieClaim[] {
    return this.claims.filter((claim) => claim.predicate === predicate);
  }
  eventKind = (event: string): string => this.facts.eventKinds.get(event) ?? "";
  wholes = (event: string): string[] =>
    this.of("partOf")
      .filter((c) => c.subject === event && c.object !== event && this.facts.eventKinds.has(c.object ?? ""))
      .map((c) => c.object ?? "");

  when(event: string): When {
    let level = [event];
    const seen = new Set(level);
    for (let depth = 0; level.length > 0; depth += 1) {
      const dated = this.of("occurredOn").filter((c) => level.includes(c.subject) && c.edtf !== null);
      const best = narrowest(dated);
      if (best) return depth === 0 ? best : { ...best, within: true };
      level = level.flatMap((e) => this.wholes(e)).filter((e) => !seen.has(e));
      level.forEach((e) => seen.add(e));
    }
    return null;
  }
  countingWholes = (event: string): string[] =>
    this.wholes(event).filter((whole) => {
      const date = this.when(whole);
      return (
        P.presenceKinds.includes(this.eventKind(whole)) &&
        date !== null &&
        (date.within || (date.to !== null && date.from === date.to))
      );
    });
  /** The event and every part whose presence counts at it. */
  countingParts(event: string): string[] {
    const parts = [event];
    for (const whole of parts) {
      for (const part of this.facts.eventKinds.keys()) {
        if (this.countingWholes(part).includes(whole) && !parts.includes(part)) parts.push(part);
      }
    }
    return parts;
  }
  /** Roles at the event itself ("" when none), with the first day each counts; null when not there at all. */
  rolesAt(person: string, event: string): { role: string; since: string }[] {
    const own = this.of("participatedIn").filter((c) => c.subject === person && c.object === event);
    const signed = this.of("signed").filter((c) => c.subject === person && c.at === event);
    const sent = this.of("partOf").flatMap((part) => {
      if (part.subject !== event || part.object === event || this.eventKind(part.object ?? "") !== "delegation-visit")
        return [];
      const travelled = this.of("participatedIn").filter(
        (c) => c.subject === person && c.object === part.object && (c.role === "leader" || c.role === "member"),
      );
      // All claims for one role by one visit are one ground: it stands from the first of them.
      return travelled.map((c) => ({ role: c.role ?? "", since: min([c.countsFrom, part.countsFrom]) }));
    });
    return [
      ...own.map((c) => ({ role: c.role ?? "", since: c.countsFrom })),
      ...signed.map((c) => ({ role: "", since: c.countsFrom })),
      ...sent,
    ];
  }
  /** Roles at the event with presence at its parts counted: of a part's roles only `companion` remains. */
  allRoles(person: string, event: string): string[] {
    const parts = this.countingParts(event).filter((part) => part !== event);
    const fromParts = parts
      .flatMap((part) => this.rolesAt(person, part))
      .map(({ role }) => (role === "companion" ? role : ""));
    return [...this.rolesAt(person, event).map(({ role }) => role), ...fromParts];
  }
  peopleAt = (event: string): string[] =>
    [...this.facts.people].filter((person) => this.allRoles(person, event).length > 0);

  size(event: string): number {
    const places = [
      event,
      ...[...this.facts.eventKinds.keys()].filter((e) => e !== event && this.countingParts(e).includes(event)),
    ];
    const figure = (place: string, measures: readonly string[]): number[] =>
      this.of("figure").flatMap((c) =>
        c.subject === place && c.unit === "people" && c.size !== null && measures.includes(c.measure ?? "")
          ? [c.size]
          : [],
      );
    const told = places.flatMap((place) => figure(place, ["attendance", "members", "experts"]));
    if (told.length > 0) return Math.max(2, ...told);
    if (!["meeting", "talks", "site-visit"].includes(this.eventKind(event))) return 100;
    let count = this.peopleAt(event).length;
    for (const visit of new Set(this.wholes(event))) {
      if (this.eventKind(visit) !== "delegation-visit") continue;
      const named = this.peopleAt(visit).filter((p) =>
        this.allRoles(p, visit).some((r) => r === "leader" || r === "member"),
      );
      count += Math.max(0, Math.max(0, ...figure(visit, ["members"])) - named.length);
    }
    return Math.max(2, count);
  }

  meetingKind(event: string, left: readonly string[], right: readonly string[]): TieKind {
    const kind = this.eventKind(event);
    const either = (one: readonly string[], other: readonly string[]): boolean =>
      (left.some((r) => one.includes(r)) && right.some((r) => other.includes(r))) ||
      (right.some((r) => one.includes(r)) && left.some((r) => other.includes(r)));
    if (either(["unveiler"], ["unveiler"])) return "CO_UNVEILED";
    if (either(["host"], ["guest", "leader"])) return "RECEIVED";
    if (either(["companion"], ["leader", "guest"])) return "ACCOMPANIED";
    if (either(["companion"], ["companion"])) return "EVENT";
    if (kind === "talks") return "TALKS";
    const companion = left.includes("companion") || right.includes("companion");
    return (kind === "meeting" || kind === "site-visit") && this.size(event) <= 12 && !companion ? "MEETING" : "EVENT";
  }

  /** Everything joining two people, before any choice. */
  parts(left: string, right: string): OraclePart[] {
    const found: OraclePart[] = [];
    const add = (kind: TieKind, event: string | null, aged: string): void => {
      const years = Math.max(0, day(this.asOf) - day(aged)) / 365.25;
      const penalty =
        (kind === "MEETING" || kind === "EVENT") && event !== null ? 1 / Math.sqrt(this.size(event) - 1) : 1;
      found.push({ kind, event, product: P.weight[kind] * 2 ** (-years / 3) * penalty });
    };
    for (const agreement of new Set(this.of("signed").map((c) => c.object ?? "")))
      this.addSigning(agreement, left, right, add);
    const signedAt = new Set(found.map(({ event }) => event));
    for (const event of this.facts.eventKinds.keys()) {
      if (!P.presenceKinds.includes(this.eventKind(event)) || signedAt.has(event)) continue;
      const [ours, theirs] = [this.allRoles(left, event), this.allRoles(right, event)];
      if (ours.length === 0 || theirs.length === 0) continue;
      const date = this.when(event);
      const aged = date === null ? this.bothSince(event, left, right) : (date.to ?? this.asOf);
      add(this.meetingKind(event, ours, theirs), event, aged);
    }
    const colleague = this.colleagueSince(left, right);
    if (colleague !== null) add("COLLEAGUE", null, colleague);
    return found;
  }

  addSigning(
    agreement: string,
    left: string,
    right: string,
    add: (k: TieKind, e: string | null, aged: string) => void,
  ): void {
    const [ours, theirs] = [left, right].map((p) =>
      this.of("signed").filter((c) => c.subject === p && c.object === agreement),
    );
    if (!ours?.length || !theirs?.length) return;
    const at = (own: readonly TieClaim[]): string[] => own.flatMap((c) => c.at ?? []).sort();
    const shared = at(ours).find((e) => at(theirs).includes(e)) ?? null;
    const event =
      shared ?? (at(ours).length > 0 && at(theirs).length > 0 ? null : (at(ours)[0] ?? at(theirs)[0] ?? null));
    const dates = [narrowest(ours), narrowest(theirs)].filter((d) => d !== null);
    const own = dates.length === 0 ? (event === null ? null : this.when(event)) : null;
    const counted = max([ours, theirs].map((claims) => min(claims.map((c) => c.countsFrom))));
    const ends = dates.map((d) => d.to ?? "9999");
    const aged = dates.length > 0 ? max(ends) : own === null ? counted : (own.to ?? "9999");
    add("CO_SIGNED", event, aged === "9999" ? this.asOf : aged);
  }

  bothSince(event: string, left: string, right: string): string {
    const since = (person: string): string =>
      min(
        this.countingParts(event).flatMap((part) =>
          this.routes(part, event).flatMap((r) => this.rolesAt(person, part).map((g) => min([g.since, r]))),
        ),
      );
    return max([since(left), since(right)]);
  }
  /** Earliest claim on any way from a part up to the event; the far future for the event itself. */
  routes(part: string, event: string): string[] {
    if (part === event) return ["9999-12-31"];
    const up = (from: string, seen: readonly string[]): string[] =>
      this.of("partOf").flatMap((c) => {
        const whole = c.object ?? "";
        if (c.subject !== from || seen.includes(whole) || !this.countingWholes(from).includes(whole)) return [];
        const rest = whole === event ? ["9999-12-31"] : up(whole, [...seen, whole]);
        return rest.map((r) => min([r, c.countsFrom]));
      });
    return up(part, [part]);
  }

  colleagueSince(left: string, right: string): string | null {
    const seen = (person: string): { at: string; on: string }[] => {
      const own = this.of("affiliatedWith").filter(
        (c) => c.subject === person && this.facts.institutions.has(c.object ?? ""),
      );
      return own.map((c) => {
        const undated = own.filter((o) => o.object === c.object && o.edtf === null);
        const on = c.edtf === null ? min(undated.map((o) => o.countsFrom)) : (c.latest ?? this.asOf);
        return { at: c.object ?? "", on };
      });
    };
    const unit = (one: string, other: string): boolean =>
      this.of("partOf").some((c) => c.kind === "unit" && c.subject === one && c.object === other);
    const days = seen(left).flatMap((l) =>
      seen(right).flatMap((r) => {
        const near = day(max([l.on, r.on])) <= day(plusTwoYears(min([l.on, r.on])));
        return near && (l.at === r.at || unit(l.at, r.at) || unit(r.at, l.at)) ? [max([l.on, r.on])] : [];
      }),
    );
    return days.length === 0 ? null : max(days);
  }

  ancestors(event: string): string[] {
    const all = new Set<string>();
    const climb = (e: string): void =>
      this.wholes(e).forEach((w) => {
        if (w === event || all.has(w)) return;
        all.add(w);
        climb(w);
      });
    climb(event);
    return [...all];
  }

  tie(left: string, right: string, question: OracleQuestion): OracleTie | null {
    const parts = this.parts(left, right)
      .filter(({ kind }) => (question.kinds?.includes(kind) ?? true) && (question.inferred || kind !== "COLLEAGUE"))
      .sort(
        (a, b) =>
          b.product - a.product ||
          this.depth(a) - this.depth(b) ||
          (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : (a.event ?? "") < (b.event ?? "") ? -1 : 1),
      );
    const nested = (one: string | null, other: string | null): boolean =>
      one !== null &&
      other !== null &&
      (one === other || this.ancestors(one).includes(other) || this.ancestors(other).includes(one));
    const kept: OraclePart[] = [];
    for (const part of parts) if (!kept.some((k) => nested(k.event, part.event))) kept.push(part);
    if (kept.length === 0) return null;
    const sum = kept.reduce((total, part) => total + part.product, 0);
    return { strength: -Math.expm1(-sum), inferred: kept.every((k) => k.kind === "COLLEAGUE"), parts: kept };
  }
  depth = (part: OraclePart): number => (part.event === null ? 0 : this.ancestors(part.event).length);
}

function narrowest(claims: readonly TieClaim[]): When {
  const dated = claims.flatMap((c) =>
    c.edtf === null ? [] : [{ from: c.earliest, to: c.latest, within: c.within, edtf: c.edtf }],
  );
  const span = ({ from, to }: { from: string | null; to: string | null }): number =>
    from === null || to === null ? 1e9 : day(to) - day(from);
  const key = (d: NonNullable<When>): string => `${String(span(d)).padStart(12, "0")} ${d.edtf} ${d.within ? 1 : 0}`;
  dated.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return dated[0] ?? null;
}
const min = (days: readonly string[]): string => [...days].sort()[0] ?? "";
const max = (days: readonly string[]): string => [...days].sort().at(-1) ?? "";
function plusTwoYears(iso: string): string {
  const [year = "", month = "", date = ""] = iso.split("-");
  const leap = month === "02" && date === "29";
  return `${String(Number(year) + 2)}-${month}-${leap ? "28" : date}`;
}
