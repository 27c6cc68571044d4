import { TIE_POLICY } from "../../../graph/tie-policy.js";
import type { Contributions } from "../../ties/contributions.js";
import { withinMonths } from "../../ties/days.js";
import type { DatedFacts, TieClaim } from "../../ties/facts.js";
import { groupBy } from "../../ties/grouping.js";
import { presence, type Ground } from "../../ties/presence.js";
import type { Families } from "./families.js";
import { matchLinks, type DatedMatchFacts, type MatchClaim } from "./match-facts.js";

/** One institution or region at an event. */
export interface Attendee {
  /** Id; for a unit that of the institution it belongs to. */
  readonly party: string;
  /** Units that were there for it, and itself. */
  readonly ids: ReadonlySet<string>;
  /** Whether it received others there, and whether it was received. */
  readonly isHost: boolean;
  readonly isVisitor: boolean;
  /** First day on which its being there counts. */
  readonly countsFrom: string;
  readonly claims: readonly string[];
}

/** Who was at one event. */
export interface Attendance {
  readonly event: string;
  readonly kind: string;
  /** ISO day from which it ages; null when nothing dates it. */
  readonly latest: string | null;
  /** The events it is part of, itself included. */
  readonly around: ReadonlySet<string>;
  readonly attendees: readonly Attendee[];
}

const VISITING: readonly string[] = ["guest", ...TIE_POLICY.travellingRoles];

/**
 * Returns which institutions and regions were at each event where presence counts, by the rules of presence of people:
 * because a claim puts it there, it organised the event, the event was a visit to it, or its people were there, seen
 * with it about that time. Source: graph/README.md, "Matches".
 */
export function partyPresence(
  facts: DatedMatchFacts,
  { facts: tieFacts, tree, present, staff }: Pick<Contributions, "facts" | "tree" | "present" | "staff">,
  { whole }: Families,
): Attendance[] {
  const parties = presence(partyFacts(facts, tieFacts), tree);
  const sightings = groupBy([...staff.sightings.values()].flat(), ({ person }) => person);
  const days = new Map([...tieFacts.claims, ...partyClaims(facts)].map((claim) => [claim.id, claim.countsFrom]));
  const events = [...new Set([...parties.keys(), ...present.keys()])].filter(tree.counts);
  return events.map((event) => {
    const date = tree.dateOf(event);
    const latest = date && (date.latest ?? facts.asOf);
    const there = [...(parties.get(event) ?? [])].flatMap(([id, grounds]) => grounds.map((ground) => ({ id, ground })));
    const sent = [...(present.get(event) ?? [])].flatMap(([person, grounds]) =>
      (sightings.get(person) ?? [])
        .filter(({ seenOn }) => latest === null || withinMonths(seenOn, latest, TIE_POLICY.colleagueGapMonths))
        .flatMap(({ institution, claims }) =>
          grounds.map((ground) => ({
            id: institution,
            ground: { ...ground, claims: new Set([...ground.claims, ...claims]) },
          })),
        ),
    );
    const byParty = groupBy([...there, ...sent], ({ id }) => whole(id));
    return {
      event,
      kind: tree.kindOf(event) ?? "",
      latest,
      around: new Set([event, ...tree.ancestorsOf(event)]),
      attendees: [...byParty].map(([party, grounds]) => attendee(party, grounds, days)),
    };
  });
}

function attendee(
  party: string,
  grounds: readonly { readonly id: string; readonly ground: Ground }[],
  days: ReadonlyMap<string, string>,
): Attendee {
  const claims = [...new Set(grounds.flatMap(({ ground }) => [...ground.claims]))].sort();
  const first = grounds.map(
    ({ ground }) =>
      [...ground.claims]
        .map((id) => days.get(id) ?? "")
        .sort()
        .at(-1) ?? "",
  );
  return {
    party,
    ids: new Set([party, ...grounds.map(({ id }) => id)]),
    isHost: grounds.some(({ ground }) => ground.role === "host"),
    isVisitor: grounds.some(({ ground }) => VISITING.includes(ground.role ?? "")),
    countsFrom: first.sort()[0] ?? "",
    claims,
  };
}

/** The facts of institutions and regions in the form in which presence is derived for people. */
function partyFacts(facts: DatedMatchFacts, tieFacts: DatedFacts): DatedFacts {
  const parties = [...facts.entities].filter(([, { type }]) => type === "Institution" || type === "Region");
  const stated = tieFacts.claims.filter(({ predicate }) => predicate === "participatedIn");
  return { ...tieFacts, people: new Set(parties.map(([id]) => id)), claims: [...stated, ...partyClaims(facts)] };
}

const BEHIND_THE_SCENES: readonly (string | null)[] = ["supporter", "commissioner"];

/** Organising an event is being at it, and sending a delegation is being with it; who is visited receives. */
function partyClaims(facts: DatedMatchFacts): TieClaim[] {
  const organised = matchLinks(facts, "organised")
    .filter(({ capacity }) => !BEHIND_THE_SCENES.includes(capacity))
    .map((claim) => participation(claim, claim.subject, claim.object, sends(facts, claim.object)));
  const visited = matchLinks(facts, "locatedIn")
    .filter(
      ({ subject, object, stage }) =>
        stage === null &&
        facts.entities.get(subject)?.kind === "site-visit" &&
        facts.entities.get(object)?.type === "Institution",
    )
    .map((claim) => participation(claim, claim.object, claim.subject, "host"));
  return [...organised, ...visited];
}

const sends = (facts: DatedMatchFacts, event: string): string | null =>
  facts.entities.get(event)?.kind === TIE_POLICY.delegationKind ? "leader" : null;

function participation({ id, countsFrom }: MatchClaim, party: string, event: string, role: string | null): TieClaim {
  const undated = { kind: null, at: null, edtf: null, earliest: null, latest: null, within: false };
  const unsized = { measure: null, unit: null, size: null };
  return { id, predicate: "participatedIn", subject: party, object: event, role, countsFrom, ...undated, ...unsized };
}
