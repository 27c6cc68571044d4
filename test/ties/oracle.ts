/** Every chain there is, by walking everywhere and asking of each finished chain whether it is allowed. */
import { TieOracle, type OracleQuestion, type OracleTie } from "./tie-oracle.js";

export interface OracleChain {
  readonly people: string[];
  readonly strength: number;
  readonly inferred: boolean;
}
/** The world of one date. */
export class Oracle extends TieOracle {
  staff(id: string): string[] {
    if (this.facts.people.has(id)) return [id];
    const units = [id];
    for (const unit of units) {
      for (const c of this.of("partOf"))
        if (c.kind === "unit" && c.object === unit && !units.includes(c.subject)) units.push(c.subject);
    }
    return this.of("affiliatedWith")
      .filter((c) => units.includes(c.object ?? ""))
      .map((c) => c.subject);
  }

  /** Every chain there is, best first; `without` bars one tie. */
  chains(question: OracleQuestion, without: readonly string[] = []): OracleChain[] {
    const everyone = [...this.facts.people];
    const ties = new Map<string, OracleTie>();
    for (const a of everyone) {
      for (const b of everyone) {
        const tie = a < b && !(without.includes(a) && without.includes(b)) ? this.tie(a, b, question) : null;
        if (tie) ties.set(`${a} ${b}`, tie).set(`${b} ${a}`, tie);
      }
    }
    const avoid = question.avoiding.flatMap((id) => this.staff(id));
    const sources = question.from.flatMap((id) => this.staff(id));
    const targets = this.staff(question.to);
    const home = question.ourSide.flatMap((id) => this.staff(id));
    const found: OracleChain[] = [];
    const grow = (people: string[], strength: number, inferred: boolean): void => {
      if (people.length > 1 && allowed(people, { sources, targets, home, avoid }))
        found.push({ people, strength, inferred });
      if (people.length > question.maxHops) return;
      for (const next of everyone) {
        const tie = ties.get(`${people.at(-1) ?? ""} ${next}`);
        if (tie && !people.includes(next)) grow([...people, next], strength * tie.strength, inferred || tie.inferred);
      }
    };
    for (const source of new Set(sources)) grow([source], 1, false);
    return found.sort(better);
  }
}

/** The rule of who may stand where, tested on the finished chain. */
function allowed(
  people: string[],
  on: { sources: string[]; targets: string[]; home: string[]; avoid: string[] },
): boolean {
  const last = people.length - 1;
  const at = people.flatMap((p, i) => (on.home.includes(p) ? [i] : []));
  const [firstHome = 0, secondHome = firstHome] = at;
  return (
    people.every((p) => !on.avoid.includes(p)) &&
    people.every((p, i) => on.targets.includes(p) === (i === last)) &&
    people.every((p) => !(on.sources.includes(p) && on.targets.includes(p))) &&
    at.length <= 2 &&
    secondHome - firstHome <= 1 &&
    people.every(
      (p, i) => i === 0 || !on.sources.includes(p) || (on.home.includes(p) && on.home.includes(people[i - 1] ?? "")),
    )
  );
}

function better(a: OracleChain, b: OracleChain): number {
  if (a.strength !== b.strength) return b.strength - a.strength;
  if (a.people.length !== b.people.length) return a.people.length - b.people.length;
  for (const [i, person] of a.people.entries())
    if (person !== b.people[i]) return person < (b.people[i] ?? "") ? -1 : 1;
  return 0;
}
