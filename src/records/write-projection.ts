import * as queries from "../generated/queries.js";
import type { Run } from "../neo4j/query.js";
import { type Difference, difference } from "./difference.js";
import type { ClaimDates } from "./claim-dates.js";
import type { EntityFacts } from "./entity-facts.js";
import type { FigureNode, NameNode, Projection } from "./project.js";
import type { Relationship } from "./relationships.js";
import { runIfAny } from "./write-record.js";

type WithId<T> = T & { readonly id: string };

/** How one projection differs from another. */
export interface ProjectionDifference {
  readonly claims: Difference<WithId<ClaimDates>>;
  readonly entities: Difference<WithId<EntityFacts>>;
  readonly names: Difference<NameNode>;
  readonly figures: Difference<FigureNode>;
  readonly relationships: Difference<Relationship>;
}

/** What must be written to turn one projection into another. */
export function projectionDifference(before: Projection, after: Projection): ProjectionDifference {
  return {
    claims: difference(withIds(before.claims), withIds(after.claims)),
    entities: difference(withIds(before.entities), withIds(after.entities)),
    names: difference(before.names, after.names),
    figures: difference(before.figures, after.figures),
    relationships: difference(before.relationships, after.relationships),
  };
}

function withIds<T extends object>(facts: ReadonlyMap<string, T>): Map<string, WithId<T>> {
  return new Map([...facts].map(([id, fact]) => [id, { ...fact, id }]));
}

/** Writes the differences and nothing else: what goes first, then nodes, then what ties them. */
export async function writeProjection(run: Run, changes: ProjectionDifference): Promise<void> {
  const { names, figures, relationships, claims, entities } = changes;
  await runIfAny(relationships.gone, () => run(queries.recordDropRelationships, { relationships: relationships.gone }));
  await runIfAny(names.gone, () => run(queries.recordDropNames, { ids: names.gone.map((name) => name.id) }));
  await runIfAny(figures.gone, () => run(queries.recordDropFigures, { ids: figures.gone.map((figure) => figure.id) }));
  const freshNames = [...names.added, ...names.changed];
  await runIfAny(freshNames, () => run(queries.recordPutNames, { names: freshNames }));
  const freshFigures = [...figures.added, ...figures.changed];
  await runIfAny(freshFigures, () => run(queries.recordPutFigures, { figures: freshFigures }));
  await addRelationships(run, relationships.added);
  await runIfAny(relationships.changed, () =>
    run(queries.recordSetRelationships, { relationships: relationships.changed }),
  );
  const dated = [...claims.added, ...claims.changed];
  await runIfAny(dated, () => run(queries.recordSetClaimDates, { claims: dated }));
  const told = [...entities.added, ...entities.changed];
  await runIfAny(told, () => run(queries.recordSetEntityFacts, { entities: told }));
}

async function addRelationships(run: Run, added: readonly Relationship[]): Promise<void> {
  const toNames = added.filter(({ type }) => type === "NAMED");
  const toFigures = added.filter(({ type }) => type === "HAS_FIGURE");
  const between = added.filter(({ type }) => type !== "NAMED" && type !== "HAS_FIGURE");
  await runIfAny(toNames, () => run(queries.recordPutNameRelationships, { relationships: toNames }));
  await runIfAny(toFigures, () => run(queries.recordPutFigureRelationships, { relationships: toFigures }));
  await runIfAny(between, () => run(queries.recordPutRelationships, { relationships: between }));
}
