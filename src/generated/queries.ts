// Written by codegen.ts; edit the sources, then run `npm run codegen`.
import type { Query } from "../neo4j/query.js";

/** Articles; unknown ids give no row. Cost: index Article.id; rows bounded by the ids asked for. */
export const articleByIds: Query<{ ids: readonly string[] }, { id: string; ordinal: number; title: string; language: string; releasedOn: string | null; datedBy: string | null; document: string }> = {
  name: "articleByIds",
  mode: "read",
  params: {"ids":"string[]"},
  row: {"id":"string","ordinal":"int","title":"string","language":"string","releasedOn":"date?","datedBy":"string?","document":"string"},
  text: "CYPHER replan=skip\nMATCH (article:Article)-[:IN_DOCUMENT]->(document:Document)\nWHERE article.id IN $ids\nRETURN article.id AS id,\n       article.ordinal AS ordinal,\n       article.title AS title,\n       article.language AS language,\n       article.releasedOn AS releasedOn,\n       article.datedBy AS datedBy,\n       document.id AS document\nORDER BY id",
};

/** The articles of each of some documents, in printed order. Cost: index Document.id; rows bounded by the articles of the documents asked for. */
export const articleOfDocuments: Query<{ documents: readonly string[] }, { document: string; article: string }> = {
  name: "articleOfDocuments",
  mode: "read",
  params: {"documents":"string[]"},
  row: {"document":"string","article":"string"},
  text: "CYPHER replan=skip\nMATCH (document:Document)<-[:IN_DOCUMENT]-(article:Article)\nWHERE document.id IN $documents\nWITH document, article ORDER BY document.id, article.ordinal, article.id\nRETURN document.id AS document, article.id AS article",
};

/** The articles whose live claims name each of some entities, in order of release and print. Cost: index Entity.id; visits the live claims of each entity, rows bounded by articles per entity. */
export const articleOfEntities: Query<{ entities: readonly string[] }, { entity: string; article: string }> = {
  name: "articleOfEntities",
  mode: "read",
  params: {"entities":"string[]"},
  row: {"entity":"string","article":"string"},
  text: "CYPHER replan=skip\nMATCH (entity:Entity)<-[:NAMES]-(claim:Claim {state: 'LIVE'})\nWHERE entity.id IN $entities AND claim.article IS NOT NULL\nWITH DISTINCT entity, claim.article AS id\nMATCH (printed:Article {id: id})\nWITH entity, printed ORDER BY entity.id, printed.releasedOn, printed.ordinal, printed.id\nRETURN entity.id AS entity, printed.id AS article",
};

/** Whole claims with the types of the entities they name; unknown ids give no row. Cost: index Claim.id; rows bounded by the ids asked for, each with the few entities it names. */
export const claimByIds: Query<{ ids: readonly string[] }, { id: string; predicate: string; subject: string; subjectType: string | null; object: string | null; objectType: string | null; objectKind: string | null; value: string | null; figure: string | null; period: string | null; stage: string | null; role: string | null; capacity: string | null; kind: string | null; ordinal: number | null; language: string | null; title: string | null; topics: string[]; at: string | null; atType: string | null; atKind: string | null; atEdtf: string | null; accordingTo: string | null; accordingToType: string | null; onBehalfOf: string | null; onBehalfOfType: string | null; edtf: string | null; ownEdtf: string | null; earliest: string | null; latest: string | null; within: boolean; basis: string; reason: string | null; state: string; article: string | null }> = {
  name: "claimByIds",
  mode: "read",
  params: {"ids":"string[]"},
  row: {"id":"string","predicate":"string","subject":"string","subjectType":"string?","object":"string?","objectType":"string?","objectKind":"string?","value":"string?","figure":"string?","period":"string?","stage":"string?","role":"string?","capacity":"string?","kind":"string?","ordinal":"int?","language":"string?","title":"string?","topics":"string[]","at":"string?","atType":"string?","atKind":"string?","atEdtf":"string?","accordingTo":"string?","accordingToType":"string?","onBehalfOf":"string?","onBehalfOfType":"string?","edtf":"string?","ownEdtf":"string?","earliest":"date?","latest":"date?","within":"boolean","basis":"string","reason":"string?","state":"string","article":"string?"},
  text: "CYPHER replan=skip\nMATCH (claim:Claim)\nWHERE claim.id IN $ids\nOPTIONAL MATCH (claim)-[names:NAMES]->(entity:Entity)\nWITH claim, collect({as: names.as, type: entity.type, kind: entity.kind, edtf: entity.edtf}) AS ends\nOPTIONAL MATCH (figure:Figure {id: claim.figure})\nRETURN claim.id AS id,\n       claim.predicate AS predicate,\n       claim.subject AS subject,\n       head([end IN ends WHERE end.as = 'subject' | end.type]) AS subjectType,\n       claim.object AS object,\n       head([end IN ends WHERE end.as = 'object' | end.type]) AS objectType,\n       head([end IN ends WHERE end.as = 'object' | end.kind]) AS objectKind,\n       claim.value AS value,\n       claim.figure AS figure,\n       figure.period AS period,\n       claim.stage AS stage,\n       claim.role AS role,\n       claim.capacity AS capacity,\n       claim.kind AS kind,\n       claim.ordinal AS ordinal,\n       claim.language AS language,\n       claim.title AS title,\n       coalesce(claim.topics, []) AS topics,\n       claim.at AS at,\n       head([end IN ends WHERE end.as = 'at' | end.type]) AS atType,\n       head([end IN ends WHERE end.as = 'at' | end.kind]) AS atKind,\n       head([end IN ends WHERE end.as = 'at' | end.edtf]) AS atEdtf,\n       claim.accordingTo AS accordingTo,\n       head([end IN ends WHERE end.as = 'accordingTo' | end.type]) AS accordingToType,\n       claim.onBehalfOf AS onBehalfOf,\n       head([end IN ends WHERE end.as = 'onBehalfOf' | end.type]) AS onBehalfOfType,\n       claim.edtf AS edtf,\n       claim.ownEdtf AS ownEdtf,\n       claim.earliest AS earliest,\n       claim.latest AS latest,\n       coalesce(claim.within, false) AS within,\n       claim.basis AS basis,\n       claim.reason AS reason,\n       claim.state AS state,\n       claim.article AS article\nORDER BY id",
};

/** The passages that claims rest on; REFERENCE claims have none. Cost: index Claim.id; rows bounded by the passages of the claims asked for. */
export const claimEvidence: Query<{ claims: readonly string[] }, { claim: string; article: string; sha256: string; start: number; end: number }> = {
  name: "claimEvidence",
  mode: "read",
  params: {"claims":"string[]"},
  row: {"claim":"string","article":"string","sha256":"string","start":"int","end":"int"},
  text: "CYPHER replan=skip\nMATCH (claim:Claim)-[:EVIDENCED_BY]->(passage:Passage)-[:IN_ARTICLE]->(article:Article)-[:IN_DOCUMENT]->(document:Document)\nWHERE claim.id IN $claims\nRETURN claim.id AS claim, article.id AS article, document.sha256 AS sha256, passage.start AS start, passage.end AS end\nORDER BY claim, article, start, end",
};

/** Live claims that say something of each of some entities, in the order in which they came to count. Cost: index Claim.subject; visits the live claims of each entity, rows bounded by `first` of each. */
export const claimOfSubjects: Query<{ subjects: readonly string[]; predicates: readonly string[]; first: number }, { subject: string; claim: string }> = {
  name: "claimOfSubjects",
  mode: "read",
  params: {"subjects":"string[]","predicates":"string[]","first":"int"},
  row: {"subject":"string","claim":"string"},
  text: "CYPHER replan=skip\nUNWIND $subjects AS subject\nCALL (subject) {\n  MATCH (claim:Claim {subject: subject})\n  WHERE claim.state = 'LIVE' AND (size($predicates) = 0 OR claim.predicate IN $predicates)\n  RETURN claim ORDER BY claim.countsFrom, claim.id LIMIT toInteger($first)\n}\nWITH subject, claim\nORDER BY subject, claim.countsFrom, claim.id\nRETURN subject, claim.id AS claim",
};

/** Some entities with how many relationships each has by a date; unknown ids give no row. Cost: index Entity.id; rows bounded by the ids asked for, reading the relationships of each once. */
export const connectionEnds: Query<{ ids: readonly string[]; asOf: string }, { id: string; type: string; kind: string | null; links: number }> = {
  name: "connectionEnds",
  mode: "read",
  params: {"ids":"string[]","asOf":"date"},
  row: {"id":"string","type":"string","kind":"string?","links":"int"},
  text: "CYPHER replan=skip\nMATCH (entity:Entity)\nWHERE entity.id IN $ids\nRETURN entity.id AS id,\n       entity.type AS type,\n       entity.kind AS kind,\n       COUNT {\n         (entity)-[link:PARTY_TO|SIGNED|COOPERATES_WITH|ESTABLISHED|AFFILIATED_WITH|MEMBER_OF|MIRRORS|PRESENTED|PART_OF|IMPLEMENTS|SUPPORTS|ORGANISED|PARTICIPATED_IN|EDITION_OF|ABOUT|STRONG_IN|PRIORITISES|WORKS_IN|LOCATED_IN|BROADER|RELATED]-(:Entity)\n         WHERE link.countsFrom <= $asOf\n       } AS links\nORDER BY id",
};

/** The relationships among some entities, a row for each claim that counts by a date. Cost: index Entity.id and the relationships of these entities; rows bounded by the claims of `most` relationships. */
export const connectionLinks: Query<{ among: object; asOf: string; most: number }, { key: string; relationship: string; from: string; fromType: string; to: string; toType: string; role: string | null; claim: string; stage: string | null; basis: string; edtf: string | null; earliest: string | null; countsFrom: string }> = {
  name: "connectionLinks",
  mode: "read",
  params: {"among":"map","asOf":"date","most":"int"},
  row: {"key":"string","relationship":"string","from":"string","fromType":"string","to":"string","toType":"string","role":"string?","claim":"string","stage":"string?","basis":"string","edtf":"string?","earliest":"date?","countsFrom":"date"},
  text: "CYPHER replan=skip\nMATCH (from:Entity)-[link:PARTY_TO|SIGNED|COOPERATES_WITH|ESTABLISHED|AFFILIATED_WITH|MEMBER_OF|MIRRORS|PRESENTED|PART_OF|IMPLEMENTS|SUPPORTS|ORGANISED|PARTICIPATED_IN|EDITION_OF|ABOUT|STRONG_IN|PRIORITISES|WORKS_IN|LOCATED_IN|BROADER|RELATED]->(to:Entity)\nWHERE from.id IN $among.ids AND to.id IN $among.ids AND from.id <> to.id AND link.countsFrom <= $asOf\nWITH from, link, to ORDER BY link.key LIMIT $most\nUNWIND link.claims AS id\nMATCH (claim:Claim {id: id})\nWHERE claim.countsFrom <= $asOf\nRETURN link.key AS key,\n       type(link) AS relationship,\n       from.id AS from,\n       from.type AS fromType,\n       to.id AS to,\n       to.type AS toType,\n       coalesce(link.role, link.capacity) AS role,\n       claim.id AS claim,\n       claim.stage AS stage,\n       claim.basis AS basis,\n       claim.edtf AS edtf,\n       claim.earliest AS earliest,\n       claim.countsFrom AS countsFrom\nORDER BY key, countsFrom, claim",
};

/** The neighbours of some entities by a date, each with those it neighbours; one whose only claim ends it is left out. Cost: index Entity.id; at most `most` relationships, and those of the hubs among the neighbours once. */
export const connectionNear: Query<{ asOf: string; of: object; hubLinks: number; most: number }, { id: string; type: string; kind: string | null; links: number; of: string[]; weights: number[] }> = {
  name: "connectionNear",
  mode: "read",
  params: {"asOf":"date","of":"map","hubLinks":"int","most":"int"},
  row: {"id":"string","type":"string","kind":"string?","links":"int","of":"string[]","weights":"int[]"},
  text: "CYPHER replan=skip\nMATCH (entity:Entity)-[link:PARTY_TO|SIGNED|COOPERATES_WITH|ESTABLISHED|AFFILIATED_WITH|MEMBER_OF|MIRRORS|PRESENTED|PART_OF|IMPLEMENTS|SUPPORTS|ORGANISED|PARTICIPATED_IN|EDITION_OF|ABOUT|STRONG_IN|PRIORITISES|WORKS_IN|LOCATED_IN|BROADER|RELATED]-(near)\nWHERE entity.id IN $of.ids\n  AND near.id <> entity.id\n  AND link.countsFrom <= $asOf\n  AND (near.type IN $of.types OR near.id IN $of.ends)\n  AND NOT (size(link.claims) = 1 AND coalesce(link.stage, '') = 'ENDED')\nWITH entity, link, near LIMIT $most\nWITH near, collect(entity.id) AS of, collect(\n       CASE\n         WHEN size(link.claims) = 1 THEN toInteger(\n           $of.relationship[type(link)] * $of.stage[coalesce(link.stage, 'OPERATING')] *\n           CASE\n             WHEN link.inferred THEN $of.basis.INFERRED\n             WHEN link.countsFrom = date('0001-01-01') THEN $of.basis.REFERENCE\n             ELSE $of.basis.STATED\n           END)\n         ELSE 0\n       END) AS weights\nRETURN near.id AS id,\n       near.type AS type,\n       near.kind AS kind,\n       CASE\n         WHEN near.kind IN $of.hubKinds OR COUNT { (near)--() } > $hubLinks\n           THEN COUNT {\n             (near)-[other:PARTY_TO|SIGNED|COOPERATES_WITH|ESTABLISHED|AFFILIATED_WITH|MEMBER_OF|MIRRORS|PRESENTED|PART_OF|IMPLEMENTS|SUPPORTS|ORGANISED|PARTICIPATED_IN|EDITION_OF|ABOUT|STRONG_IN|PRIORITISES|WORKS_IN|LOCATED_IN|BROADER|RELATED]-(:Entity)\n             WHERE other.countsFrom <= $asOf\n           }\n         ELSE 0\n       END AS links,\n       of,\n       weights\nORDER BY id\nLIMIT $most",
};

/** The live staged claims of every cooperation, a page at a time in order of id. Cost: index Claim.id from `after` on; `first` rows and their entities. */
export const cooperationClaims: Query<{ after: string; first: number; predicates: readonly string[] }, { id: string; predicate: string; subject: string; subjectType: string; object: string | null; objectType: string | null; stage: string; role: string | null; edtf: string | null; within: boolean; countsFrom: string }> = {
  name: "cooperationClaims",
  mode: "read",
  params: {"after":"string","first":"int","predicates":"string[]"},
  row: {"id":"string","predicate":"string","subject":"string","subjectType":"string","object":"string?","objectType":"string?","stage":"string","role":"string?","edtf":"string?","within":"boolean","countsFrom":"date"},
  text: "CYPHER replan=skip\nMATCH (claim:Claim)\nWHERE claim.id > $after AND claim.state = 'LIVE' AND claim.stage IS NOT NULL AND claim.predicate IN $predicates\nWITH claim ORDER BY claim.id LIMIT $first\nMATCH (subject:Entity {id: claim.subject})\nOPTIONAL MATCH (object:Entity {id: claim.object})\nRETURN claim.id AS id,\n       claim.predicate AS predicate,\n       subject.id AS subject,\n       subject.type AS subjectType,\n       object.id AS object,\n       object.type AS objectType,\n       claim.stage AS stage,\n       claim.role AS role,\n       claim.edtf AS edtf,\n       coalesce(claim.within, false) AS within,\n       claim.countsFrom AS countsFrom\nORDER BY id\nLIMIT $first",
};

/** The staged claims of every cooperation that one of some things takes part in or that is about it, counted by a date. Cost: index Entity.id, then the staged relationships of the things; rows bounded by the claims of their own cooperations. */
export const cooperationClaimsOfParties: Query<{ parties: readonly string[]; asOf: string }, { id: string; predicate: string; subject: string; subjectType: string; object: string | null; objectType: string | null; stage: string; role: string | null; edtf: string | null; within: boolean; countsFrom: string }> = {
  name: "cooperationClaimsOfParties",
  mode: "read",
  params: {"parties":"string[]","asOf":"date"},
  row: {"id":"string","predicate":"string","subject":"string","subjectType":"string","object":"string?","objectType":"string?","stage":"string","role":"string?","edtf":"string?","within":"boolean","countsFrom":"date"},
  text: "CYPHER replan=skip\nMATCH (party:Entity)\nWHERE party.id IN $parties\nCALL (party) {\n  MATCH (party)-[:PARTY_TO|ESTABLISHED]->{0,1}(thing:Entity)\n  WHERE EXISTS { (thing)<-[:PARTY_TO|ESTABLISHED]-(:Entity) }\n  WITH DISTINCT thing\n  MATCH (thing)<-[names:NAMES]-(claim:Claim {state: 'LIVE'})\n  WHERE names.as = 'object' AND claim.predicate IN ['partyTo', 'established']\n     OR names.as = 'subject' AND claim.predicate = 'reached'\n  RETURN claim\n  UNION\n  MATCH (party)-[link:MEMBER_OF|COOPERATES_WITH|IMPLEMENTS|SUPPORTS|MIRRORS]-(:Entity)\n  UNWIND link.claims AS id\n  MATCH (claim:Claim {id: id, state: 'LIVE'})\n  RETURN claim\n}\nWITH DISTINCT claim\nWHERE claim.countsFrom <= $asOf AND claim.stage IS NOT NULL\nMATCH (subject:Entity {id: claim.subject})\nOPTIONAL MATCH (object:Entity {id: claim.object})\nRETURN claim.id AS id,\n       claim.predicate AS predicate,\n       subject.id AS subject,\n       subject.type AS subjectType,\n       object.id AS object,\n       object.type AS objectType,\n       claim.stage AS stage,\n       claim.role AS role,\n       claim.edtf AS edtf,\n       coalesce(claim.within, false) AS within,\n       claim.countsFrom AS countsFrom\nORDER BY id",
};

/** One entity and the institutions that are units of it by a date, itself first. Cost: index Entity.id; rows bounded by the units below one institution, six levels deep. */
export const cooperationParty: Query<{ id: string; asOf: string }, { id: string; type: string }> = {
  name: "cooperationParty",
  mode: "read",
  params: {"id":"string","asOf":"date"},
  row: {"id":"string","type":"string"},
  text: "CYPHER replan=skip\nMATCH (party:Entity {id: $id})\nOPTIONAL MATCH (party)((whole:Entity)<-[part:PART_OF WHERE part.kind = 'unit' AND part.countsFrom <= $asOf]-(below:Institution)){0,6}(member:Entity)\nWITH party, collect(DISTINCT member) AS members\nUNWIND members AS member\nRETURN member.id AS id, member.type AS type\nORDER BY CASE WHEN member.id = party.id THEN 0 ELSE 1 END, id",
};

/** Documents; unknown ids give no row. Cost: index Document.id; rows bounded by the ids asked for. */
export const documentByIds: Query<{ ids: readonly string[] }, { id: string; sha256: string; title: string | null; publisher: string | null; url: string | null; language: string | null }> = {
  name: "documentByIds",
  mode: "read",
  params: {"ids":"string[]"},
  row: {"id":"string","sha256":"string","title":"string?","publisher":"string?","url":"string?","language":"string?"},
  text: "CYPHER replan=skip\nMATCH (document:Document)\nWHERE document.id IN $ids\nRETURN document.id AS id,\n       document.sha256 AS sha256,\n       document.title AS title,\n       document.publisher AS publisher,\n       document.url AS url,\n       document.language AS language\nORDER BY id",
};

/** How many live claims each of some documents holds up alone: those with no passage in another document. Cost: index Document.id; visits every passage of the documents, rows bounded by the ids asked for. */
export const documentRestsOnItAlone: Query<{ documents: readonly string[] }, { document: string; claims: number }> = {
  name: "documentRestsOnItAlone",
  mode: "read",
  params: {"documents":"string[]"},
  row: {"document":"string","claims":"int"},
  text: "CYPHER replan=skip\nMATCH (document:Document)\nWHERE document.id IN $documents\nOPTIONAL MATCH (document)<-[:IN_DOCUMENT]-(:Article)<-[:IN_ARTICLE]-(:Passage)<-[:EVIDENCED_BY]-(claim:Claim {state: 'LIVE'})\nWHERE NOT EXISTS {\n  MATCH (claim)-[:EVIDENCED_BY]->(:Passage)-[:IN_ARTICLE]->(:Article)-[:IN_DOCUMENT]->(other:Document)\n  WHERE other <> document\n}\nRETURN document.id AS document, count(DISTINCT claim) AS claims\nORDER BY document",
};

/** The type and the shown names of entities; unknown ids give no row. Cost: index Entity.id; rows bounded by the ids asked for. */
export const entityByIds: Query<{ ids: readonly string[] }, { id: string; type: string; nameEn: string | null; nameZh: string | null; nameRu: string | null }> = {
  name: "entityByIds",
  mode: "read",
  params: {"ids":"string[]"},
  row: {"id":"string","type":"string","nameEn":"string?","nameZh":"string?","nameRu":"string?"},
  text: "CYPHER replan=skip\nMATCH (entity:Entity)\nWHERE entity.id IN $ids\nRETURN entity.id AS id, entity.type AS type, entity.nameEn AS nameEn, entity.nameZh AS nameZh, entity.nameRu AS nameRu\nORDER BY id",
};

/** Figures as they are known by a date, with the live claims that agree on them by then; others give no row. Cost: index Figure.id; rows bounded by the ids asked for, each with its claims. */
export const figureByIds: Query<{ ids: readonly string[]; asOf: string | null }, { id: string; about: string; aboutType: string; measure: string; unit: string; nature: string; low: number | null; high: number | null; qualifiers: string[]; period: string | null; parts: string[]; partOf: string | null; claims: string[]; edtf: string | null }> = {
  name: "figureByIds",
  mode: "read",
  params: {"ids":"string[]","asOf":"date?"},
  row: {"id":"string","about":"string","aboutType":"string","measure":"string","unit":"string","nature":"string","low":"float?","high":"float?","qualifiers":"string[]","period":"string?","parts":"string[]","partOf":"string?","claims":"string[]","edtf":"string?"},
  text: "CYPHER replan=skip\nMATCH (figure:Figure)<-[link:HAS_FIGURE]-(about:Entity)\nWHERE figure.id IN $ids AND ($asOf IS NULL OR link.countsFrom <= $asOf)\nUNWIND link.claims AS claimId\nMATCH (claim:Claim {id: claimId})\nWHERE $asOf IS NULL OR claim.countsFrom <= $asOf\nWITH figure, about, claim ORDER BY claim.earliest, claim.id\nWITH figure, about, collect(claim) AS claims\nRETURN figure.id AS id,\n       about.id AS about,\n       about.type AS aboutType,\n       figure.measure AS measure,\n       figure.unit AS unit,\n       figure.nature AS nature,\n       toFloat(figure.low) AS low,\n       toFloat(figure.high) AS high,\n       coalesce(figure.qualifiers, []) AS qualifiers,\n       figure.period AS period,\n       coalesce(figure.of, []) AS parts,\n       figure.partOf AS partOf,\n       [claim IN claims | claim.id] AS claims,\n       head([claim IN claims | claim.edtf]) AS edtf\nORDER BY id",
};

/** Everything that what some figures are about, and the parts they count, lie in or are editions of by a date, at any distance up to six. Cost: index Figure.id; rows bounded by the wholes and places above what these figures count. */
export const figureContainers: Query<{ figures: readonly string[]; asOf: string }, { id: string; container: string }> = {
  name: "figureContainers",
  mode: "read",
  params: {"figures":"string[]","asOf":"date"},
  row: {"id":"string","container":"string"},
  text: "CYPHER replan=skip\nMATCH (figure:Figure)\nWHERE figure.id IN $figures\nMATCH (figure)-[:HAS_FIGURE|OF]-(part:Entity)\nWITH DISTINCT part\nMATCH (part)(()-[up:PART_OF|EDITION_OF|LOCATED_IN WHERE up.countsFrom <= $asOf AND up.stage IS NULL]->()){1,6}(container:Entity)\nRETURN DISTINCT part.id AS id, container.id AS container\nORDER BY id, container",
};

/** How many figures about one entity, it with its parts and editions, or all, count by a date. Cost: index Entity.id, or the figures of the record when about is null; limit: one row. */
export const figureCount: Query<{ about: string | null; includeParts: boolean; measures: readonly string[]; asOf: string; after: string }, { figures: number }> = {
  name: "figureCount",
  mode: "read",
  params: {"about":"string?","includeParts":"boolean","measures":"string[]","asOf":"date","after":"string"},
  row: {"figures":"int"},
  text: "CALL () {\n  MATCH (about:Entity {id: $about})\n  MATCH (about)(()<-[down:PART_OF|EDITION_OF WHERE $includeParts AND down.countsFrom <= $asOf AND coalesce(down.kind, 'unit') = 'unit']-()){0,6}(part:Entity)\n  MATCH (part)-[:HAS_FIGURE]->(figure:Figure)\n  RETURN figure\n  UNION\n  MATCH (figure:Figure)\n  WHERE $about IS NULL AND figure.pageKey > $after\n  RETURN figure\n}\nWITH figure\nWHERE figure.pageKey > $after AND (size($measures) = 0 OR figure.measure IN $measures)\nRETURN count(figure) AS figures",
};

/** The figures that follow one place in the list of all, newest first, then by id. Cost: index Figure.pageKey, read in order; rows bounded by the limit. */
export const figurePage: Query<{ after: string; limit: number }, { id: string; since: string }> = {
  name: "figurePage",
  mode: "read",
  params: {"after":"string","limit":"int"},
  row: {"id":"string","since":"date"},
  text: "CYPHER replan=skip\nMATCH (figure:Figure)\nWHERE figure.pageKey > $after\nWITH figure ORDER BY figure.pageKey LIMIT $limit\nMATCH (figure)<-[link:HAS_FIGURE]-(:Entity)\nRETURN figure.id AS id, link.countsFrom AS since\nORDER BY figure.pageKey",
};

/** The figures about one entity, or it with its parts and editions, that follow one place in their list, newest first, then by id. Cost: index Entity.id; rows bounded by the figures about one entity, its parts and editions. */
export const figurePageAbout: Query<{ about: string; includeParts: boolean; measures: readonly string[]; asOf: string; after: string; limit: number }, { id: string; since: string }> = {
  name: "figurePageAbout",
  mode: "read",
  params: {"about":"string","includeParts":"boolean","measures":"string[]","asOf":"date","after":"string","limit":"int"},
  row: {"id":"string","since":"date"},
  text: "CYPHER replan=skip\nMATCH (about:Entity {id: $about})\nMATCH (about)(()<-[down:PART_OF|EDITION_OF WHERE $includeParts AND down.countsFrom <= $asOf AND coalesce(down.kind, 'unit') = 'unit']-()){0,6}(part:Entity)\nWITH DISTINCT part\nMATCH (part)-[link:HAS_FIGURE]->(figure:Figure)\nWHERE figure.pageKey > $after AND (size($measures) = 0 OR figure.measure IN $measures)\nRETURN figure.id AS id, link.countsFrom AS since\nORDER BY figure.pageKey\nLIMIT $limit",
};

/** The figures of some measures that follow one place in the list of all, newest first, then by id. Cost: index Figure.measure with pageKey, read in order; rows bounded by the limit for each measure. */
export const figurePageOfMeasures: Query<{ measures: readonly string[]; after: string; limit: number }, { id: string; since: string }> = {
  name: "figurePageOfMeasures",
  mode: "read",
  params: {"measures":"string[]","after":"string","limit":"int"},
  row: {"id":"string","since":"date"},
  text: "CYPHER replan=skip\nUNWIND $measures AS measure\nCALL (measure) {\n  MATCH (figure:Figure)\n  USING INDEX SEEK figure:Figure(measure, pageKey)\n  WHERE figure.measure = measure AND figure.pageKey > $after\n  RETURN figure ORDER BY figure.measure, figure.pageKey LIMIT $limit\n}\nWITH figure ORDER BY figure.pageKey LIMIT $limit\nMATCH (figure)<-[link:HAS_FIGURE]-(:Entity)\nRETURN figure.id AS id, link.countsFrom AS since\nORDER BY figure.pageKey",
};

/** The first of some measures that no figure of the record has at any date, with those that some figure has. Cost: index Figure.measure, or the figures of the record when one is unknown; limit: one row. */
export const figureUnknownMeasures: Query<{ measures: readonly string[] }, { unknown: string; known: string[] }> = {
  name: "figureUnknownMeasures",
  mode: "read",
  params: {"measures":"string[]"},
  row: {"unknown":"string","known":"string[]"},
  text: "UNWIND $measures AS measure\nWITH measure WHERE NOT EXISTS { MATCH (told:Figure) WHERE told.measure = measure }\nWITH measure AS unknown ORDER BY unknown LIMIT 1\nMATCH (figure:Figure)\nRETURN unknown, collect(DISTINCT figure.measure) AS known",
};

/** All events that a figure of some measures is about, with these figures. Cost: bounded by the figures of the record. */
export const funnelEvents: Query<{ measures: readonly string[]; asOf: string }, { id: string; earliest: string | null; latest: string | null; figures: string[] }> = {
  name: "funnelEvents",
  mode: "read",
  params: {"measures":"string[]","asOf":"date"},
  row: {"id":"string","earliest":"date?","latest":"date?","figures":"string[]"},
  text: "MATCH (figure:Figure)<-[link:HAS_FIGURE]-(event:Event)\nWHERE figure.measure IN $measures AND link.countsFrom <= $asOf\nRETURN event.id AS id, event.earliest AS earliest, event.latest AS latest, collect(figure.id) AS figures\nORDER BY id",
};

/** One event or the editions of one series, with all their parts and the figures of some measures about them. Cost: index Event.id and EventSeries.id; rows bounded by the editions of one series and their parts. */
export const funnelEventsOf: Query<{ of: string; measures: readonly string[]; asOf: string }, { id: string; earliest: string | null; latest: string | null; ordinal: number | null; wholes: string[]; figures: string[] }> = {
  name: "funnelEventsOf",
  mode: "read",
  params: {"of":"string","measures":"string[]","asOf":"date"},
  row: {"id":"string","earliest":"date?","latest":"date?","ordinal":"int?","wholes":"string[]","figures":"string[]"},
  text: "CYPHER replan=skip\nCALL () {\n  MATCH (event:Event {id: $of})\n  RETURN event, null AS ordinal\n  UNION\n  MATCH (:EventSeries {id: $of})<-[link:EDITION_OF]-(event:Event)\n  WHERE link.countsFrom <= $asOf\n  RETURN event, min(link.ordinal) AS ordinal\n}\nMATCH (event)(()<-[down:PART_OF WHERE down.countsFrom <= $asOf]-()){0,6}(part:Event)\nWITH part, min(CASE WHEN part = event THEN ordinal END) AS ordinal\nRETURN part.id AS id, part.earliest AS earliest, part.latest AS latest, ordinal,\n       [(part)-[up:PART_OF WHERE up.countsFrom <= $asOf]->(whole:Event) | whole.id] AS wholes,\n       [(part)-[has:HAS_FIGURE WHERE has.countsFrom <= $asOf]->(figure:Figure)\n         WHERE figure.measure IN $measures | figure.id] AS figures\nORDER BY id",
};

/** The events at some places or that count those of there, with their parts and wholes, and where each was held. Cost: index Entity.id; rows bounded by the events of the places asked for, their parts and their wholes. */
export const funnelEventsOfPlaces: Query<{ places: readonly string[]; measures: readonly string[]; asOf: string }, { id: string; earliest: string | null; latest: string | null; places: string[]; wholes: string[]; figures: string[] }> = {
  name: "funnelEventsOfPlaces",
  mode: "read",
  params: {"places":"string[]","measures":"string[]","asOf":"date"},
  row: {"id":"string","earliest":"date?","latest":"date?","places":"string[]","wholes":"string[]","figures":"string[]"},
  text: "CYPHER replan=skip\nMATCH (place:Entity)\nWHERE place.id IN $places\nCALL (place) {\n  MATCH (place)<-[link:LOCATED_IN]-(event:Event)\n  RETURN event, link\n  UNION\n  MATCH (place)<-[:OF]-(:Figure)<-[link:HAS_FIGURE]-(event:Event)\n  RETURN event, link\n}\nWITH DISTINCT event, link\nWHERE link.countsFrom <= $asOf AND link.stage IS NULL\nMATCH (event)(()<-[down:PART_OF WHERE down.countsFrom <= $asOf]-()){0,6}(part:Event)\nWITH DISTINCT part\nMATCH (part)(()-[up:PART_OF WHERE up.countsFrom <= $asOf]->()){0,6}(event:Event)\nWITH DISTINCT event\nRETURN event.id AS id, event.earliest AS earliest, event.latest AS latest,\n       [(event)-[link:LOCATED_IN WHERE link.countsFrom <= $asOf AND link.stage IS NULL]->(at:Entity)\n         WHERE at:Region OR EXISTS { (at)-[:LOCATED_IN|PART_OF]->() } | at.id] AS places,\n       [(event)-[up:PART_OF WHERE up.countsFrom <= $asOf]->(whole:Event) | whole.id] AS wholes,\n       [(event)-[has:HAS_FIGURE WHERE has.countsFrom <= $asOf]->(figure:Figure)\n         WHERE figure.measure IN $measures | figure.id] AS figures\nORDER BY id",
};

/** The agreements and bodies that some events were about or where they were signed, founded or launched. Cost: index Event.id; rows bounded by the claims made at the events asked for. */
export const funnelOutcomes: Query<{ events: readonly string[]; asOf: string }, { event: string; thing: string }> = {
  name: "funnelOutcomes",
  mode: "read",
  params: {"events":"string[]","asOf":"date"},
  row: {"event":"string","thing":"string"},
  text: "CYPHER replan=skip\nMATCH (event:Event)\nWHERE event.id IN $events\nCALL (event) {\n  MATCH (event)<-[:NAMES {as: 'at'}]-(claim:Claim {state: 'LIVE'})-[names:NAMES]->(thing:Agreement|Institution)\n  WHERE claim.countsFrom <= $asOf\n    AND (names.as = 'object' AND claim.predicate IN ['partyTo', 'signed', 'established']\n         OR names.as = 'subject' AND claim.predicate = 'reached')\n  RETURN thing\n  UNION\n  MATCH (event)-[link:ABOUT]->(thing:Institution)\n  WHERE link.countsFrom <= $asOf\n    AND NOT EXISTS {\n      MATCH (thing)<-[names:NAMES]-(claim:Claim {state: 'LIVE'})-[:NAMES {as: 'at'}]->(:Event)\n      WHERE claim.countsFrom <= $asOf AND claim.stage IN ['LAUNCHED', 'OPERATING']\n        AND (names.as = 'object' AND claim.predicate = 'established'\n             OR names.as = 'subject' AND claim.predicate = 'reached')\n    }\n  RETURN thing\n}\nWITH event, thing, [(thing:Agreement)-[link:ABOUT WHERE link.countsFrom <= $asOf]->(body:Institution) | body] AS bodies\nUNWIND [thing] + bodies AS outcome\nRETURN DISTINCT event.id AS event, outcome.id AS thing\nORDER BY event, thing",
};

/** One region with all that lies in it, and all it lies in, at any distance up to six. Cost: index Region.id; rows bounded by what lies in one region and what it lies in. */
export const funnelPlaces: Query<{ of: string; asOf: string }, { id: string; inside: boolean }> = {
  name: "funnelPlaces",
  mode: "read",
  params: {"of":"string","asOf":"date"},
  row: {"id":"string","inside":"boolean"},
  text: "CYPHER replan=skip\nMATCH (region:Region {id: $of})\nCALL (region) {\n  MATCH (region)((:Region|Institution)<-[down:LOCATED_IN|PART_OF WHERE down.countsFrom <= $asOf AND down.stage IS NULL]-(part:Region|Institution)\n    WHERE down:LOCATED_IN OR down.kind = 'unit' AND NOT EXISTS { (part)-[:LOCATED_IN]->() }){0,6}(place)\n  RETURN place, true AS inside\n  UNION\n  MATCH (region)(()-[up:LOCATED_IN WHERE up.countsFrom <= $asOf AND up.stage IS NULL]->()){1,6}(place:Region)\n  RETURN place, false AS inside\n}\nRETURN DISTINCT place.id AS id, inside\nORDER BY id, inside",
};

/** The live claims that matches rest on beside those of ties, a page at a time in order of id. Cost: index Claim.id from `after` on; `first` rows. */
export const matchClaims: Query<{ after: string; first: number; predicates: readonly string[] }, { id: string; predicate: string; subject: string; object: string | null; role: string | null; capacity: string | null; stage: string | null; topics: string[]; article: string | null; edtf: string | null; within: boolean; countsFrom: string }> = {
  name: "matchClaims",
  mode: "read",
  params: {"after":"string","first":"int","predicates":"string[]"},
  row: {"id":"string","predicate":"string","subject":"string","object":"string?","role":"string?","capacity":"string?","stage":"string?","topics":"string[]","article":"string?","edtf":"string?","within":"boolean","countsFrom":"date"},
  text: "CYPHER replan=skip\nMATCH (c:Claim)\nWHERE c.id > $after AND c.state = 'LIVE' AND c.predicate IN $predicates\nRETURN c.id AS id,\n       c.predicate AS predicate,\n       c.subject AS subject,\n       c.object AS object,\n       c.role AS role,\n       c.capacity AS capacity,\n       c.stage AS stage,\n       coalesce(c.topics, []) AS topics,\n       c.article AS article,\n       c.edtf AS edtf,\n       coalesce(c.within, false) AS within,\n       c.countsFrom AS countsFrom\nORDER BY id\nLIMIT $first",
};

/** Everything but people, a page at a time in order of id. Cost: index Entity.id from `after` on; `first` rows. */
export const matchEntities: Query<{ after: string; first: number }, { id: string; type: string; kind: string | null }> = {
  name: "matchEntities",
  mode: "read",
  params: {"after":"string","first":"int"},
  row: {"id":"string","type":"string","kind":"string?"},
  text: "CYPHER replan=skip\nMATCH (e:Entity)\nWHERE e.id > $after AND NOT e:Person\nRETURN e.id AS id, e.type AS type, e.kind AS kind\nORDER BY id\nLIMIT $first",
};

/** The migrations applied so far, in order. Cost: bounded by the migration files. */
export const migrationApplied: Query<Record<never, never>, { version: string; checksum: string }> = {
  name: "migrationApplied",
  mode: "read",
  params: {},
  row: {"version":"string","checksum":"string"},
  text: "MATCH (migration:__Neo4jMigration)\nRETURN migration.version AS version, migration.checksum AS checksum\nORDER BY version",
};

/** Takes the migrations' lock, held until the transaction ends. Cost: one node; waits for another starter. */
export const migrationLock: Query<Record<never, never>, Record<never, never>> = {
  name: "migrationLock",
  mode: "write",
  params: {},
  row: {},
  text: "MERGE (lock:__Neo4jMigrationsLock {id: 'crossing'})\nSET lock.id = lock.id",
};

/** Notes a migration as applied. Cost: one node. */
export const migrationRecord: Query<{ version: string; description: string; source: string; checksum: string }, Record<never, never>> = {
  name: "migrationRecord",
  mode: "write",
  params: {"version":"string","description":"string","source":"string","checksum":"string"},
  row: {},
  text: "CREATE (:__Neo4jMigration {\n  version: $version, description: $description, source: $source, checksum: $checksum, type: 'CYPHER', installedOn: datetime()\n})",
};

/** Removes the migrations' lock. Cost: one node. */
export const migrationUnlock: Query<Record<never, never>, Record<never, never>> = {
  name: "migrationUnlock",
  mode: "write",
  params: {},
  row: {},
  text: "MATCH (lock:__Neo4jMigrationsLock {id: 'crossing'})\nDELETE lock",
};

/** The neighbours of some entities by a date, of each relationship and type in turn; ended relationships are left out. Cost: index Entity.id; reads each relationship of these entities once. */
export const neighbourhoodNear: Query<{ asOf: string; of: object; hubLinks: number; first: number }, { id: string; type: string; kind: string | null; links: number; place: number; weight: number }> = {
  name: "neighbourhoodNear",
  mode: "read",
  params: {"asOf":"date","of":"map","hubLinks":"int","first":"int"},
  row: {"id":"string","type":"string","kind":"string?","links":"int","place":"int","weight":"float"},
  text: "CYPHER replan=skip\nMATCH (entity:Entity)-[link:PARTY_TO|SIGNED|COOPERATES_WITH|ESTABLISHED|AFFILIATED_WITH|MEMBER_OF|MIRRORS|PRESENTED|PART_OF|IMPLEMENTS|SUPPORTS|ORGANISED|PARTICIPATED_IN|EDITION_OF|ABOUT|STRONG_IN|PRIORITISES|WORKS_IN|LOCATED_IN|BROADER|RELATED]-(near)\nWHERE entity.id IN $of.ids\n  AND NOT near.id IN $of.known\n  AND near.type IN $of.types\n  AND link.countsFrom <= $asOf\n  AND (link.stage IS NULL\n    OR (size(link.claims) = 1 AND link.stage <> 'ENDED')\n    OR (size(link.claims) > 1 AND NOT EXISTS {\n      MATCH (end:Claim)\n      WHERE end.id IN link.claims AND end.stage = 'ENDED' AND end.countsFrom <= $asOf\n        AND NOT EXISTS {\n          MATCH (later:Claim)\n          WHERE later.id IN link.claims AND later.stage <> 'ENDED'\n            AND later.countsFrom > end.countsFrom AND later.countsFrom <= $asOf\n        }\n    }))\nWITH near, type(link) AS relationship, toFloat($of.weights[type(link)]) AS weight\nORDER BY near.id, weight DESC, relationship\nWITH near, head(collect(relationship)) AS relationship, head(collect(weight)) AS weight\nORDER BY near.id\nWITH relationship, weight, near.type AS type, collect(near)[..$first] AS group\nUNWIND range(0, size(group) - 1) AS place\nWITH group[place] AS near, place, weight\nORDER BY place, weight DESC, near.id\nLIMIT $first\nRETURN near.id AS id,\n       near.type AS type,\n       near.kind AS kind,\n       CASE\n         WHEN near.kind IN $of.hubKinds OR COUNT { (near)--() } > $hubLinks\n           THEN COUNT {\n             (near)-[other:PARTY_TO|SIGNED|COOPERATES_WITH|ESTABLISHED|AFFILIATED_WITH|MEMBER_OF|MIRRORS|PRESENTED|PART_OF|IMPLEMENTS|SUPPORTS|ORGANISED|PARTICIPATED_IN|EDITION_OF|ABOUT|STRONG_IN|PRIORITISES|WORKS_IN|LOCATED_IN|BROADER|RELATED]-(:Entity)\n             WHERE other.countsFrom <= $asOf\n           }\n         ELSE 0\n       END AS links,\n       place,\n       weight\nORDER BY place, weight DESC, id",
};

/** How many neighbours of some entities are not among them, by relationship and type; ended relationships are left out. Cost: index Entity.id; reads each relationship of these entities once; rows bounded by ids × relationships × types. */
export const neighbourhoodOmitted: Query<{ asOf: string; shown: object }, { node: string; relationship: string; type: string; count: number }> = {
  name: "neighbourhoodOmitted",
  mode: "read",
  params: {"asOf":"date","shown":"map"},
  row: {"node":"string","relationship":"string","type":"string","count":"int"},
  text: "CYPHER replan=skip\nMATCH (entity:Entity)-[link:PARTY_TO|SIGNED|COOPERATES_WITH|ESTABLISHED|AFFILIATED_WITH|MEMBER_OF|MIRRORS|PRESENTED|PART_OF|IMPLEMENTS|SUPPORTS|ORGANISED|PARTICIPATED_IN|EDITION_OF|ABOUT|STRONG_IN|PRIORITISES|WORKS_IN|LOCATED_IN|BROADER|RELATED]-(near)\nWHERE entity.id IN $shown.ids\n  AND NOT near.id IN $shown.ids\n  AND link.countsFrom <= $asOf\n  AND (link.stage IS NULL\n    OR (size(link.claims) = 1 AND link.stage <> 'ENDED')\n    OR (size(link.claims) > 1 AND NOT EXISTS {\n      MATCH (end:Claim)\n      WHERE end.id IN link.claims AND end.stage = 'ENDED' AND end.countsFrom <= $asOf\n        AND NOT EXISTS {\n          MATCH (later:Claim)\n          WHERE later.id IN link.claims AND later.stage <> 'ENDED'\n            AND later.countsFrom > end.countsFrom AND later.countsFrom <= $asOf\n        }\n    }))\nRETURN entity.id AS node, type(link) AS relationship, near.type AS type, count(DISTINCT near) AS count\nORDER BY node, relationship, type",
};

/** Every claim as recorded, with the dates the projection derived. Cost: every claim; reads the whole record, so for loading and rebuilding alone. */
export const recordClaims: Query<Record<never, never>, { id: string; source: string; passage: string | null; start: number | null; predicate: string; subject: string; object: string | null; value: string | null; figureFacts: string | null; stage: string | null; role: string | null; capacity: string | null; kind: string | null; ordinal: number | null; language: string | null; title: string | null; topics: string[]; at: string | null; accordingTo: string | null; onBehalfOf: string | null; ownEdtf: string | null; ownWithin: boolean; basis: string; reason: string | null; curator: string; state: string; edtf: string | null; earliest: string | null; latest: string | null; within: boolean | null; countsFrom: string | null }> = {
  name: "recordClaims",
  mode: "read",
  params: {},
  row: {"id":"string","source":"string","passage":"string?","start":"int?","predicate":"string","subject":"string","object":"string?","value":"string?","figureFacts":"string?","stage":"string?","role":"string?","capacity":"string?","kind":"string?","ordinal":"int?","language":"string?","title":"string?","topics":"string[]","at":"string?","accordingTo":"string?","onBehalfOf":"string?","ownEdtf":"string?","ownWithin":"boolean","basis":"string","reason":"string?","curator":"string","state":"string","edtf":"string?","earliest":"date?","latest":"date?","within":"boolean?","countsFrom":"date?"},
  text: "MATCH (claim:Claim)\nOPTIONAL MATCH (claim)-[:EVIDENCED_BY]->(passage:Passage)\nRETURN claim.id AS id, claim.source AS source, passage.id AS passage, passage.start AS start,\n       claim.predicate AS predicate, claim.subject AS subject, claim.object AS object, claim.value AS value, claim.figureFacts AS figureFacts,\n       claim.stage AS stage, claim.role AS role, claim.capacity AS capacity, claim.kind AS kind,\n       claim.ordinal AS ordinal, claim.language AS language, claim.title AS title, claim.topics AS topics,\n       claim.at AS at, claim.accordingTo AS accordingTo, claim.onBehalfOf AS onBehalfOf, claim.ownEdtf AS ownEdtf,\n       claim.ownWithin AS ownWithin, claim.basis AS basis, claim.reason AS reason, claim.curator AS curator,\n       claim.state AS state, claim.edtf AS edtf, claim.earliest AS earliest, claim.latest AS latest,\n       claim.within AS within, claim.countsFrom AS countsFrom\nORDER BY id",
};

/** Which source declares which entity, as what. Cost: every declaration; reads the whole record, so for loading and rebuilding alone. */
export const recordDeclarations: Query<Record<never, never>, { source: string; id: string; type: string; kind: string | null }> = {
  name: "recordDeclarations",
  mode: "read",
  params: {},
  row: {"source":"string","id":"string","type":"string","kind":"string?"},
  text: "MATCH (source:Article|Reference)-[declares:DECLARES]->(entity:Entity)\nRETURN source.id AS source, entity.id AS id, declares.type AS type, declares.kind AS kind\nORDER BY source, id",
};

/** Notes which entities a source declares, and as what. Cost: index Entity.id, one relationship each. */
export const recordDeclare: Query<{ source: string; entities: readonly object[] }, Record<never, never>> = {
  name: "recordDeclare",
  mode: "write",
  params: {"source":"string","entities":"map[]"},
  row: {},
  text: "MATCH (source:Article|Reference)\nWHERE source.id = $source\nUNWIND $entities AS row\nMATCH (entity:Entity {id: row.id})\nMERGE (source)-[declares:DECLARES]->(entity)\nSET declares.type = row.type, declares.kind = row.kind",
};

/** Every document with how many articles it holds. Cost: every document; reads the whole record, so for loading and rebuilding alone. */
export const recordDocuments: Query<Record<never, never>, { sha256: string; title: string; publisher: string | null; url: string | null; language: string; articles: string[] }> = {
  name: "recordDocuments",
  mode: "read",
  params: {},
  row: {"sha256":"string","title":"string","publisher":"string?","url":"string?","language":"string","articles":"string[]"},
  text: "MATCH (document:Document)<-[:IN_DOCUMENT]-(article:Article)\nWITH document, article ORDER BY article.id\nRETURN document.sha256 AS sha256, document.title AS title, document.publisher AS publisher, document.url AS url,\n       document.language AS language, collect(article.id) AS articles\nORDER BY sha256",
};

/** Deletes entities that nothing declares or names any more. Cost: index Entity.id, one node each. */
export const recordDropEntities: Query<{ ids: readonly string[] }, Record<never, never>> = {
  name: "recordDropEntities",
  mode: "write",
  params: {"ids":"string[]"},
  row: {},
  text: "UNWIND $ids AS id\nMATCH (entity:Entity {id: id})\nDETACH DELETE entity",
};

/** Deletes figure nodes. Cost: index Figure.id, one node each. */
export const recordDropFigures: Query<{ ids: readonly string[] }, Record<never, never>> = {
  name: "recordDropFigures",
  mode: "write",
  params: {"ids":"string[]"},
  row: {},
  text: "UNWIND $ids AS id\nMATCH (figure:Figure {id: id})\nDETACH DELETE figure",
};

/** Deletes name nodes. Cost: index Name.id, one node each. */
export const recordDropNames: Query<{ ids: readonly string[] }, Record<never, never>> = {
  name: "recordDropNames",
  mode: "write",
  params: {"ids":"string[]"},
  row: {},
  text: "UNWIND $ids AS id\nMATCH (name:Name {id: id})\nDETACH DELETE name",
};

/** Deletes passages no claim rests on and documents no article stands in. Cost: every passage and document; reads the whole record, so for loading and rebuilding alone. */
export const recordDropOrphans: Query<Record<never, never>, Record<never, never>> = {
  name: "recordDropOrphans",
  mode: "write",
  params: {},
  row: {},
  text: "MATCH (orphan:Passage|Document)\nWHERE NOT EXISTS { (orphan)<-[:EVIDENCED_BY]-(:Claim) } AND NOT EXISTS { (orphan)<-[:IN_DOCUMENT]-(:Article) }\nDETACH DELETE orphan",
};

/** Deletes all that is derived from the record: names, figures, relationships, dates and names on entities. Cost: the whole graph layer. */
export const recordDropProjection: Query<Record<never, never>, Record<never, never>> = {
  name: "recordDropProjection",
  mode: "write",
  params: {},
  row: {},
  text: "MATCH (entity:Entity)\nSET entity = {id: entity.id, type: entity.type, kind: entity.kind}\nWITH count(*) AS entities\nOPTIONAL MATCH (derived:Name|Figure)\nDETACH DELETE derived\nWITH DISTINCT entities\nOPTIONAL MATCH (:Entity)-[link]->(:Entity)\nDELETE link\nWITH DISTINCT entities\nMATCH (claim:Claim)\nSET claim.edtf = null, claim.earliest = null, claim.latest = null, claim.within = null, claim.countsFrom = null",
};

/** Deletes relationships by key. Cost: index Entity.id, then the relationships of that entity. */
export const recordDropRelationships: Query<{ relationships: readonly object[] }, Record<never, never>> = {
  name: "recordDropRelationships",
  mode: "write",
  params: {"relationships":"map[]"},
  row: {},
  text: "UNWIND $relationships AS row\nMATCH (:Entity {id: row.from})-[link]->()\nWHERE link.key = row.key\nDELETE link",
};

/** Every entity with its classification and what the projection wrote on it. Cost: every entity; reads the whole record, so for loading and rebuilding alone. */
export const recordEntities: Query<Record<never, never>, { id: string; type: string; kind: string | null; nameEn: string | null; nameZh: string | null; nameRu: string | null; edtf: string | null; earliest: string | null; latest: string | null; within: boolean | null; toldAt: number | null }> = {
  name: "recordEntities",
  mode: "read",
  params: {},
  row: {"id":"string","type":"string","kind":"string?","nameEn":"string?","nameZh":"string?","nameRu":"string?","edtf":"string?","earliest":"date?","latest":"date?","within":"boolean?","toldAt":"int?"},
  text: "MATCH (entity:Entity)\nRETURN entity.id AS id, entity.type AS type, entity.kind AS kind, entity.nameEn AS nameEn, entity.nameZh AS nameZh,\n       entity.nameRu AS nameRu, entity.edtf AS edtf, entity.earliest AS earliest, entity.latest AS latest,\n       entity.within AS within, entity.toldAt AS toldAt\nORDER BY id",
};

/** Every figure node. Cost: every figure; reads the whole record, so for loading and rebuilding alone. */
export const recordFigures: Query<Record<never, never>, { id: string; about: string; measure: string; unit: string; nature: string; low: number | null; high: number | null; qualifiers: string[]; period: string | null; of: string[]; partOf: string | null; pageKey: string }> = {
  name: "recordFigures",
  mode: "read",
  params: {},
  row: {"id":"string","about":"string","measure":"string","unit":"string","nature":"string","low":"float?","high":"float?","qualifiers":"string[]","period":"string?","of":"string[]","partOf":"string?","pageKey":"string"},
  text: "MATCH (figure:Figure)\nRETURN figure.id AS id, figure.about AS about, figure.measure AS measure, figure.unit AS unit,\n       figure.nature AS nature, figure.low AS low, figure.high AS high, figure.qualifiers AS qualifiers,\n       figure.period AS period, figure.of AS of, figure.partOf AS partOf,\n       figure.pageKey AS pageKey\nORDER BY id",
};

/** Every relationship but those of the migrations, whole. Cost: the whole graph; reads the whole record, so for loading and rebuilding alone. */
export const recordGraphLinks: Query<Record<never, never>, { type: string; from: string | null; to: string | null; properties: Record<string, unknown> }> = {
  name: "recordGraphLinks",
  mode: "read",
  params: {},
  row: {"type":"string","from":"string?","to":"string?","properties":"map"},
  text: "MATCH (from)-[link]->(to)\nWHERE NOT from:__Neo4jMigration\nRETURN type(link) AS type, from.id AS from, to.id AS to, properties(link) AS properties",
};

/** Every node but the revision and the migrations, whole. Cost: the whole graph; reads the whole record, so for loading and rebuilding alone. */
export const recordGraphNodes: Query<Record<never, never>, { labels: string[]; properties: Record<string, unknown> }> = {
  name: "recordGraphNodes",
  mode: "read",
  params: {},
  row: {"labels":"string[]","properties":"map"},
  text: "MATCH (node)\nWHERE NOT node:Revision AND NOT node:__Neo4jMigration\nRETURN labels(node) AS labels, properties(node) AS properties",
};

/** Ties claims to the entities they name. Cost: index Claim.id and Entity.id, one relationship each. */
export const recordLinkEntities: Query<{ links: readonly object[] }, Record<never, never>> = {
  name: "recordLinkEntities",
  mode: "write",
  params: {"links":"map[]"},
  row: {},
  text: "UNWIND $links AS row\nMATCH (claim:Claim {id: row.claim})\nMATCH (entity:Entity {id: row.entity})\nCREATE (claim)-[:NAMES {as: row.as}]->(entity)",
};

/** Ties claims of an article to their passages. Cost: index Claim.id and Passage.id, two relationships each. */
export const recordLinkPassages: Query<{ article: string; passages: readonly object[] }, Record<never, never>> = {
  name: "recordLinkPassages",
  mode: "write",
  params: {"article":"string","passages":"map[]"},
  row: {},
  text: "MATCH (article:Article {id: $article})\nUNWIND $passages AS row\nMATCH (claim:Claim {id: row.claim})\nMERGE (passage:Passage {id: row.id})\nON CREATE SET passage.start = toInteger(row.start), passage.end = toInteger(row.end), passage.digest = row.digest\nMERGE (passage)-[:IN_ARTICLE]->(article)\nCREATE (claim)-[:EVIDENCED_BY]->(passage)",
};

/** Ties claims of general knowledge to their reference. Cost: index Claim.id, one relationship each. */
export const recordLinkReference: Query<{ reference: string; claims: readonly string[] }, Record<never, never>> = {
  name: "recordLinkReference",
  mode: "write",
  params: {"reference":"string","claims":"string[]"},
  row: {},
  text: "MATCH (reference:Reference {id: $reference})\nUNWIND $claims AS id\nMATCH (claim:Claim {id: id})\nCREATE (claim)-[:FROM_REFERENCE]->(reference)",
};

/** The number of the record's revision, its node locked until the transaction ends, so that loads take turns. Cost: one node; waits for another load. */
export const recordLock: Query<Record<never, never>, { number: number }> = {
  name: "recordLock",
  mode: "write",
  params: {},
  row: {"number":"int"},
  text: "MERGE (revision:Revision {id: 'revision'})\nON CREATE SET revision.number = 0\nSET revision.number = revision.number\nRETURN revision.number AS number",
};

/** The version of graph/name-keys.ts that made the keys of the stored names; null for one that noted none. Cost: one node by its unique id. */
export const recordNameKeysVersion: Query<Record<never, never>, { version: number | null }> = {
  name: "recordNameKeysVersion",
  mode: "read",
  params: {},
  row: {"version":"int?"},
  text: "MATCH (revision:Revision {id: 'revision'})\nRETURN revision.nameKeys AS version\nORDER BY version\nLIMIT 1",
};

/** Every name node. Cost: every name; reads the whole record, so for loading and rebuilding alone. */
export const recordNames: Query<Record<never, never>, { id: string; value: string; language: string; kind: string; folded: string; readings: string | null }> = {
  name: "recordNames",
  mode: "read",
  params: {},
  row: {"id":"string","value":"string","language":"string","kind":"string","folded":"string","readings":"string?"},
  text: "MATCH (name:Name)\nRETURN name.id AS id, name.value AS value, name.language AS language, name.kind AS kind, name.folded AS folded,\n       name.readings AS readings\nORDER BY id",
};

/** Every passage of one document. Cost: bounded by the passages of one document. */
export const recordPassages: Query<{ sha256: string }, { id: string; start: number; end: number; digest: string; articles: string[] }> = {
  name: "recordPassages",
  mode: "read",
  params: {"sha256":"string"},
  row: {"id":"string","start":"int","end":"int","digest":"string","articles":"string[]"},
  text: "MATCH (:Document {id: 'document:' + $sha256})<-[:IN_DOCUMENT]-(article:Article)<-[:IN_ARTICLE]-(passage:Passage)\nWITH passage, article ORDER BY article.id\nRETURN passage.id AS id, passage.start AS start, passage.end AS end, passage.digest AS digest, collect(article.id) AS articles\nORDER BY start, end",
};

/** Stores an article and the document it stands in. Cost: two nodes. */
export const recordPutArticle: Query<{ id: string; ordinal: number; title: string; language: string; firstLine: number | null; lastLine: number | null; releasedOn: string | null; datedBy: string | null; latestNamed: string | null; digest: string; sha256: string; documentTitle: string; publisher: string | null; url: string | null; documentLanguage: string }, Record<never, never>> = {
  name: "recordPutArticle",
  mode: "write",
  params: {"id":"string","ordinal":"int","title":"string","language":"string","firstLine":"int?","lastLine":"int?","releasedOn":"date?","datedBy":"string?","latestNamed":"date?","digest":"string","sha256":"string","documentTitle":"string","publisher":"string?","url":"string?","documentLanguage":"string"},
  row: {},
  text: "MERGE (document:Document {id: 'document:' + $sha256})\nSET document.sha256 = $sha256, document.title = $documentTitle, document.publisher = $publisher, document.url = $url,\n    document.language = $documentLanguage\nMERGE (article:Article {id: $id})\nSET article.ordinal = $ordinal, article.title = $title, article.language = $language, article.firstLine = $firstLine,\n    article.lastLine = $lastLine, article.releasedOn = $releasedOn, article.datedBy = $datedBy,\n    article.latestNamed = $latestNamed, article.digest = $digest\nMERGE (article)-[:IN_DOCUMENT]->(document)\nWITH article, document\nMATCH (article)-[before:IN_DOCUMENT]->(other:Document)\nWHERE other <> document\nDELETE before",
};

/** Records new claims. Cost: one node each. */
export const recordPutClaims: Query<{ claims: readonly object[] }, Record<never, never>> = {
  name: "recordPutClaims",
  mode: "write",
  params: {"claims":"map[]"},
  row: {},
  text: "UNWIND $claims AS row\nCREATE (claim:Claim {id: row.id})\nSET claim += row, claim.ordinal = toInteger(row.ordinal), claim.recordedAt = datetime()",
};

/** Stores entities with the label of their type. Cost: index Entity.id, one node each. */
export const recordPutEntities: Query<{ entities: readonly object[] }, Record<never, never>> = {
  name: "recordPutEntities",
  mode: "write",
  params: {"entities":"map[]"},
  row: {},
  text: "UNWIND $entities AS row\nMERGE (entity:Entity {id: row.id})\nSET entity.type = row.type, entity.kind = row.kind\nREMOVE entity:Person:Institution:Region:Agreement:Programme:TechnologyField:Opportunity:Event:EventSeries\nFOREACH (_ IN CASE row.type WHEN 'Person' THEN [1] ELSE [] END | SET entity:Person)\nFOREACH (_ IN CASE row.type WHEN 'Institution' THEN [1] ELSE [] END | SET entity:Institution)\nFOREACH (_ IN CASE row.type WHEN 'Region' THEN [1] ELSE [] END | SET entity:Region)\nFOREACH (_ IN CASE row.type WHEN 'Agreement' THEN [1] ELSE [] END | SET entity:Agreement)\nFOREACH (_ IN CASE row.type WHEN 'Programme' THEN [1] ELSE [] END | SET entity:Programme)\nFOREACH (_ IN CASE row.type WHEN 'TechnologyField' THEN [1] ELSE [] END | SET entity:TechnologyField)\nFOREACH (_ IN CASE row.type WHEN 'Opportunity' THEN [1] ELSE [] END | SET entity:Opportunity)\nFOREACH (_ IN CASE row.type WHEN 'Event' THEN [1] ELSE [] END | SET entity:Event)\nFOREACH (_ IN CASE row.type WHEN 'EventSeries' THEN [1] ELSE [] END | SET entity:EventSeries)",
};

/** Stores relationships from entities to their figures. Cost: index Entity.id and Figure.id, one relationship each. */
export const recordPutFigureRelationships: Query<{ relationships: readonly object[] }, Record<never, never>> = {
  name: "recordPutFigureRelationships",
  mode: "write",
  params: {"relationships":"map[]"},
  row: {},
  text: "UNWIND $relationships AS row\nMATCH (from:Entity {id: row.from})\nMATCH (to:Figure {id: row.to})\nCREATE (from)-[link:HAS_FIGURE]->(to)\nSET link = {\n       key: row.key, claims: row.claims, role: row.role, capacity: row.capacity, kind: row.kind,\n       ordinal: toInteger(row.ordinal), titles: row.titles, at: row.at, stage: row.stage, edtf: row.edtf,\n       earliest: date(row.earliest), latest: date(row.latest), within: row.within,\n       firstSeen: date(row.firstSeen), lastSeen: date(row.lastSeen), countsFrom: date(row.countsFrom),\n       inferred: row.inferred\n     }",
};

/** Stores figure nodes, tied to the parts they count. Cost: index Figure.id, one node each. */
export const recordPutFigures: Query<{ figures: readonly object[] }, Record<never, never>> = {
  name: "recordPutFigures",
  mode: "write",
  params: {"figures":"map[]"},
  row: {},
  text: "UNWIND $figures AS row\nMERGE (figure:Figure {id: row.id})\nSET figure += row\nWITH figure, row\nUNWIND row.of AS part\nMATCH (entity:Entity {id: part})\nMERGE (figure)-[:OF]->(entity)",
};

/** Stores relationships from entities to their names. Cost: index Entity.id and Name.id, one relationship each. */
export const recordPutNameRelationships: Query<{ relationships: readonly object[] }, Record<never, never>> = {
  name: "recordPutNameRelationships",
  mode: "write",
  params: {"relationships":"map[]"},
  row: {},
  text: "UNWIND $relationships AS row\nMATCH (from:Entity {id: row.from})\nMATCH (to:Name {id: row.to})\nCREATE (from)-[link:NAMED]->(to)\nSET link = {\n       key: row.key, claims: row.claims, role: row.role, capacity: row.capacity, kind: row.kind,\n       ordinal: toInteger(row.ordinal), titles: row.titles, at: row.at, stage: row.stage, edtf: row.edtf,\n       earliest: date(row.earliest), latest: date(row.latest), within: row.within,\n       firstSeen: date(row.firstSeen), lastSeen: date(row.lastSeen), countsFrom: date(row.countsFrom),\n       inferred: row.inferred\n     }",
};

/** Stores name nodes. Cost: index Name.id, one node each. */
export const recordPutNames: Query<{ names: readonly object[] }, Record<never, never>> = {
  name: "recordPutNames",
  mode: "write",
  params: {"names":"map[]"},
  row: {},
  text: "UNWIND $names AS row\nMERGE (name:Name {id: row.id})\nSET name += row",
};

/** Stores a body of reference knowledge. Cost: one node. */
export const recordPutReference: Query<{ id: string; title: string; digest: string }, Record<never, never>> = {
  name: "recordPutReference",
  mode: "write",
  params: {"id":"string","title":"string","digest":"string"},
  row: {},
  text: "MERGE (reference:Reference {id: $id})\nSET reference.title = $title, reference.digest = $digest",
};

/** Stores relationships between entities. Cost: index Entity.id, one relationship each. */
export const recordPutRelationships: Query<{ relationships: readonly object[] }, Record<never, never>> = {
  name: "recordPutRelationships",
  mode: "write",
  params: {"relationships":"map[]"},
  row: {},
  text: "UNWIND $relationships AS row\nMATCH (from:Entity {id: row.from})\nMATCH (to:Entity {id: row.to})\nWITH from, to, row.type AS type,\n     {\n       key: row.key, claims: row.claims, role: row.role, capacity: row.capacity, kind: row.kind,\n       ordinal: toInteger(row.ordinal), titles: row.titles, at: row.at, stage: row.stage, edtf: row.edtf,\n       earliest: date(row.earliest), latest: date(row.latest), within: row.within,\n       firstSeen: date(row.firstSeen), lastSeen: date(row.lastSeen), countsFrom: date(row.countsFrom),\n       inferred: row.inferred\n     } AS properties\nFOREACH (_ IN CASE type WHEN 'AFFILIATED_WITH' THEN [1] ELSE [] END | CREATE (from)-[link:AFFILIATED_WITH]->(to) SET link = properties)\nFOREACH (_ IN CASE type WHEN 'PARTICIPATED_IN' THEN [1] ELSE [] END | CREATE (from)-[link:PARTICIPATED_IN]->(to) SET link = properties)\nFOREACH (_ IN CASE type WHEN 'ORGANISED' THEN [1] ELSE [] END | CREATE (from)-[link:ORGANISED]->(to) SET link = properties)\nFOREACH (_ IN CASE type WHEN 'LOCATED_IN' THEN [1] ELSE [] END | CREATE (from)-[link:LOCATED_IN]->(to) SET link = properties)\nFOREACH (_ IN CASE type WHEN 'PART_OF' THEN [1] ELSE [] END | CREATE (from)-[link:PART_OF]->(to) SET link = properties)\nFOREACH (_ IN CASE type WHEN 'EDITION_OF' THEN [1] ELSE [] END | CREATE (from)-[link:EDITION_OF]->(to) SET link = properties)\nFOREACH (_ IN CASE type WHEN 'PARTY_TO' THEN [1] ELSE [] END | CREATE (from)-[link:PARTY_TO]->(to) SET link = properties)\nFOREACH (_ IN CASE type WHEN 'SIGNED' THEN [1] ELSE [] END | CREATE (from)-[link:SIGNED]->(to) SET link = properties)\nFOREACH (_ IN CASE type WHEN 'ABOUT' THEN [1] ELSE [] END | CREATE (from)-[link:ABOUT]->(to) SET link = properties)\nFOREACH (_ IN CASE type WHEN 'ESTABLISHED' THEN [1] ELSE [] END | CREATE (from)-[link:ESTABLISHED]->(to) SET link = properties)\nFOREACH (_ IN CASE type WHEN 'MEMBER_OF' THEN [1] ELSE [] END | CREATE (from)-[link:MEMBER_OF]->(to) SET link = properties)\nFOREACH (_ IN CASE type WHEN 'COOPERATES_WITH' THEN [1] ELSE [] END | CREATE (from)-[link:COOPERATES_WITH]->(to) SET link = properties)\nFOREACH (_ IN CASE type WHEN 'IMPLEMENTS' THEN [1] ELSE [] END | CREATE (from)-[link:IMPLEMENTS]->(to) SET link = properties)\nFOREACH (_ IN CASE type WHEN 'SUPPORTS' THEN [1] ELSE [] END | CREATE (from)-[link:SUPPORTS]->(to) SET link = properties)\nFOREACH (_ IN CASE type WHEN 'MIRRORS' THEN [1] ELSE [] END | CREATE (from)-[link:MIRRORS]->(to) SET link = properties)\nFOREACH (_ IN CASE type WHEN 'STRONG_IN' THEN [1] ELSE [] END | CREATE (from)-[link:STRONG_IN]->(to) SET link = properties)\nFOREACH (_ IN CASE type WHEN 'PRIORITISES' THEN [1] ELSE [] END | CREATE (from)-[link:PRIORITISES]->(to) SET link = properties)\nFOREACH (_ IN CASE type WHEN 'WORKS_IN' THEN [1] ELSE [] END | CREATE (from)-[link:WORKS_IN]->(to) SET link = properties)\nFOREACH (_ IN CASE type WHEN 'PRESENTED' THEN [1] ELSE [] END | CREATE (from)-[link:PRESENTED]->(to) SET link = properties)\nFOREACH (_ IN CASE type WHEN 'BROADER' THEN [1] ELSE [] END | CREATE (from)-[link:BROADER]->(to) SET link = properties)\nFOREACH (_ IN CASE type WHEN 'RELATED' THEN [1] ELSE [] END | CREATE (from)-[link:RELATED]->(to) SET link = properties)",
};

/** The revision's number after raising it by one. Cost: one node. */
export const recordRaiseRevision: Query<Record<never, never>, { number: number }> = {
  name: "recordRaiseRevision",
  mode: "write",
  params: {},
  row: {"number":"int"},
  text: "MATCH (revision:Revision {id: 'revision'})\nSET revision.number = revision.number + 1\nRETURN revision.number AS number",
};

/** Every projected relationship, those to names and figures included. Cost: every relationship of the graph layer; reads the whole record, so for loading and rebuilding alone. */
export const recordRelationships: Query<Record<never, never>, { key: string; type: string; from: string; to: string; claims: string[]; role: string | null; capacity: string | null; kind: string | null; ordinal: number | null; titles: string[]; at: string[]; stage: string | null; edtf: string | null; earliest: string | null; latest: string | null; within: boolean; firstSeen: string | null; lastSeen: string | null; countsFrom: string; inferred: boolean }> = {
  name: "recordRelationships",
  mode: "read",
  params: {},
  row: {"key":"string","type":"string","from":"string","to":"string","claims":"string[]","role":"string?","capacity":"string?","kind":"string?","ordinal":"int?","titles":"string[]","at":"string[]","stage":"string?","edtf":"string?","earliest":"date?","latest":"date?","within":"boolean","firstSeen":"date?","lastSeen":"date?","countsFrom":"date","inferred":"boolean"},
  text: "MATCH (from:Entity)-[link]->(to:Entity|Name|Figure)\nRETURN link.key AS key, type(link) AS type, from.id AS from, to.id AS to, link.claims AS claims, link.role AS role,\n       link.capacity AS capacity, link.kind AS kind, link.ordinal AS ordinal, link.titles AS titles, link.at AS at,\n       link.stage AS stage, link.edtf AS edtf, link.earliest AS earliest, link.latest AS latest,\n       link.within AS within, link.firstSeen AS firstSeen, link.lastSeen AS lastSeen,\n       link.countsFrom AS countsFrom, link.inferred AS inferred\nORDER BY key",
};

/** Deletes every claim of a source. Cost: index Claim.source, one node each. */
export const recordRemoveClaims: Query<{ source: string }, Record<never, never>> = {
  name: "recordRemoveClaims",
  mode: "write",
  params: {"source":"string"},
  row: {},
  text: "MATCH (claim:Claim {source: $source})\nDETACH DELETE claim",
};

/** Deletes a source and its ties to passages and documents. Cost: one node and its relationships. */
export const recordRemoveSource: Query<{ source: string }, Record<never, never>> = {
  name: "recordRemoveSource",
  mode: "write",
  params: {"source":"string"},
  row: {},
  text: "MATCH (source:Article|Reference)\nWHERE source.id = $source\nDETACH DELETE source",
};

/** Writes the derived dates of claims. Cost: index Claim.id, one node each. */
export const recordSetClaimDates: Query<{ claims: readonly object[] }, Record<never, never>> = {
  name: "recordSetClaimDates",
  mode: "write",
  params: {"claims":"map[]"},
  row: {},
  text: "UNWIND $claims AS row\nMATCH (claim:Claim {id: row.id})\nSET claim.edtf = row.edtf, claim.earliest = date(row.earliest), claim.latest = date(row.latest),\n    claim.within = row.within, claim.countsFrom = date(row.countsFrom)",
};

/** Retracts claims, or makes them live again. Cost: index Claim.id, one node each. */
export const recordSetClaimStates: Query<{ ids: readonly string[]; state: string }, Record<never, never>> = {
  name: "recordSetClaimStates",
  mode: "write",
  params: {"ids":"string[]","state":"string"},
  row: {},
  text: "UNWIND $ids AS id\nMATCH (claim:Claim {id: id})\nSET claim.state = $state",
};

/** Writes names, dates and places in the text on entities. Cost: index Entity.id, one node each. */
export const recordSetEntityFacts: Query<{ entities: readonly object[] }, Record<never, never>> = {
  name: "recordSetEntityFacts",
  mode: "write",
  params: {"entities":"map[]"},
  row: {},
  text: "UNWIND $entities AS row\nMATCH (entity:Entity {id: row.id})\nSET entity.nameEn = row.nameEn, entity.nameZh = row.nameZh, entity.nameRu = row.nameRu, entity.edtf = row.edtf,\n    entity.earliest = date(row.earliest), entity.latest = date(row.latest), entity.within = row.within,\n    entity.toldAt = toInteger(row.toldAt)",
};

/** Notes the version of graph/name-keys.ts that made the keys of the stored names. Cost: one node by its unique id. */
export const recordSetNameKeysVersion: Query<{ version: number }, Record<never, never>> = {
  name: "recordSetNameKeysVersion",
  mode: "write",
  params: {"version":"int"},
  row: {},
  text: "MATCH (revision:Revision {id: 'revision'})\nSET revision.nameKeys = $version",
};

/** Writes the digests of passages that are stored. Cost: index Passage.id, one node each. */
export const recordSetPassages: Query<{ passages: readonly object[] }, Record<never, never>> = {
  name: "recordSetPassages",
  mode: "write",
  params: {"passages":"map[]"},
  row: {},
  text: "UNWIND $passages AS row\nMATCH (passage:Passage {id: row.id})\nSET passage.digest = row.digest",
};

/** Writes the properties of relationships that exist. Cost: index Entity.id, then the relationships of that entity. */
export const recordSetRelationships: Query<{ relationships: readonly object[] }, Record<never, never>> = {
  name: "recordSetRelationships",
  mode: "write",
  params: {"relationships":"map[]"},
  row: {},
  text: "UNWIND $relationships AS row\nMATCH (:Entity {id: row.from})-[link]->()\nWHERE link.key = row.key\nSET link = {\n       key: row.key, claims: row.claims, role: row.role, capacity: row.capacity, kind: row.kind,\n       ordinal: toInteger(row.ordinal), titles: row.titles, at: row.at, stage: row.stage, edtf: row.edtf,\n       earliest: date(row.earliest), latest: date(row.latest), within: row.within,\n       firstSeen: date(row.firstSeen), lastSeen: date(row.lastSeen), countsFrom: date(row.countsFrom),\n       inferred: row.inferred\n     }",
};

/** Every loaded article and reference with the digest of its dossier. Cost: every source; reads the whole record, so for loading and rebuilding alone. */
export const recordSources: Query<Record<never, never>, { id: string; digest: string; title: string; document: string | null; releasedOn: string | null; latestNamed: string | null }> = {
  name: "recordSources",
  mode: "read",
  params: {},
  row: {"id":"string","digest":"string","title":"string","document":"string?","releasedOn":"date?","latestNamed":"date?"},
  text: "MATCH (source:Article|Reference)\nOPTIONAL MATCH (source)-[:IN_DOCUMENT]->(document:Document)\nRETURN source.id AS id, source.digest AS digest, source.title AS title, document.sha256 AS document,\n       source.releasedOn AS releasedOn, source.latestNamed AS latestNamed\nORDER BY id",
};

/** Forgets that a source declares entities. Cost: the declarations of one source. */
export const recordUndeclare: Query<{ source: string; ids: readonly string[] }, Record<never, never>> = {
  name: "recordUndeclare",
  mode: "write",
  params: {"source":"string","ids":"string[]"},
  row: {},
  text: "MATCH (source:Article|Reference)-[declares:DECLARES]->(entity:Entity)\nWHERE source.id = $source AND entity.id IN $ids\nDELETE declares",
};

/** Names that meet a full-text condition, each with its entity; the candidates that search ranks. Cost: full-text index names; at most `limit` names. */
export const searchNames: Query<{ condition: string; types: readonly string[]; limit: number }, { entity: string; type: string; name: string; value: string; folded: string; kind: string; links: number }> = {
  name: "searchNames",
  mode: "read",
  params: {"condition":"string","types":"string[]","limit":"int"},
  row: {"entity":"string","type":"string","name":"string","value":"string","folded":"string","kind":"string","links":"int"},
  text: "CALL db.index.fulltext.queryNodes('names', $condition, {limit: $limit}) YIELD node AS name, score\nMATCH (entity:Entity)-[named:NAMED]->(name)\nWHERE size($types) = 0 OR entity.type IN $types\nRETURN entity.id AS entity,\n       entity.type AS type,\n       name.id AS name,\n       name.value AS value,\n       name.folded AS folded,\n       CASE WHEN named.inferred THEN 'inferred' ELSE name.kind END AS kind,\n       COUNT { (entity)--() } - COUNT { (entity)<-[:NAMES|DECLARES]-() } AS links\nORDER BY score DESC, entity, name\nLIMIT $limit",
};

/** The editions of one series by a date, in order; an edition without a number comes last. Cost: index EventSeries.id; rows bounded by the editions of one series. */
export const seriesEditions: Query<{ id: string; asOf: string }, { series: string; event: string | null; ordinal: number | null; planned: boolean }> = {
  name: "seriesEditions",
  mode: "read",
  params: {"id":"string","asOf":"date"},
  row: {"series":"string","event":"string?","ordinal":"int?","planned":"boolean"},
  text: "CYPHER replan=skip\nMATCH (series:EventSeries {id: $id})\nOPTIONAL MATCH (event:Event)-[link:EDITION_OF]->(series)\nWHERE link.countsFrom <= $asOf\nWITH series, event, min(link.ordinal) AS ordinal\nRETURN series.id AS series,\n       event.id AS event,\n       ordinal,\n       EXISTS { (event)<-[:NAMES {as: 'subject'}]-(:Claim {predicate: 'occurredOn', state: 'LIVE'}) }\n       AND NOT EXISTS {\n         MATCH (event)<-[:NAMES {as: 'subject'}]-(dated:Claim {predicate: 'occurredOn', state: 'LIVE'})\n         WHERE dated.countsFrom <= $asOf AND (dated.stage IS NULL OR dated.stage IN ['LAUNCHED', 'OPERATING'])\n       } AS planned\nORDER BY ordinal, event",
};

/** The people present at some events or their parts by a date; who only planned to come is not. Cost: index Event.id; rows bounded by the people at the events asked for. */
export const seriesPresences: Query<{ events: readonly string[]; asOf: string }, { event: string; person: string }> = {
  name: "seriesPresences",
  mode: "read",
  params: {"events":"string[]","asOf":"date"},
  row: {"event":"string","person":"string"},
  text: "CYPHER replan=skip\nMATCH (event:Event)\nWHERE event.id IN $events\nMATCH (event)(()<-[down:PART_OF WHERE down.countsFrom <= $asOf]-()){0,6}(part:Event)<-[link:PARTICIPATED_IN]-(person:Person)\nWHERE link.countsFrom <= $asOf AND link.stage IS NULL\nRETURN DISTINCT event.id AS event, person.id AS person\nORDER BY event, person",
};

/** Proves that APOC core is there by calling the one function the read lane calls for dates. Cost: one row. */
export const serverApoc: Query<Record<never, never>, { text: string }> = {
  name: "serverApoc",
  mode: "read",
  params: {},
  row: {"text":"string"},
  text: "RETURN apoc.date.convertFormat('2017-06-07T00:00:00Z', 'iso_zoned_date_time', 'iso_offset_date_time') AS text",
};

/** How much the graph holds. Cost: one row; the counts of the store and the claims. */
export const serverCounts: Query<Record<never, never>, { articles: number; claims: number; retracted: number; entities: number; relationships: number; revision: number }> = {
  name: "serverCounts",
  mode: "read",
  params: {},
  row: {"articles":"int","claims":"int","retracted":"int","entities":"int","relationships":"int","revision":"int"},
  text: "MATCH (a:Article) WITH count(a) AS articles\nMATCH (c:Claim) WITH articles, count(CASE WHEN c.state = 'LIVE' THEN 1 END) AS claims, count(CASE WHEN c.state = 'RETRACTED' THEN 1 END) AS retracted\nMATCH (e:Entity) WITH articles, claims, retracted, count(e) AS entities\nCALL () { MATCH (:Entity)-[r]->() WHERE r.key IS NOT NULL RETURN count(r) AS relationships }\nOPTIONAL MATCH (v:Revision)\nRETURN articles, claims, retracted, entities, relationships, coalesce(v.number, 0) AS revision",
};

/** The version of the server. Cost: one row. */
export const serverVersion: Query<Record<never, never>, { version: string }> = {
  name: "serverVersion",
  mode: "read",
  params: {},
  row: {"version":"string"},
  text: "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version",
};

/** The live, unstaged claims that ties between people rest on, a page at a time in order of id. Cost: index Claim.id from `after` on; `first` rows and their figures. */
export const tieClaims: Query<{ after: string; first: number; predicates: readonly string[] }, { id: string; predicate: string; subject: string; object: string | null; role: string | null; kind: string | null; at: string | null; edtf: string | null; earliest: string | null; latest: string | null; within: boolean; countsFrom: string; measure: string | null; unit: string | null; low: number | null; high: number | null }> = {
  name: "tieClaims",
  mode: "read",
  params: {"after":"string","first":"int","predicates":"string[]"},
  row: {"id":"string","predicate":"string","subject":"string","object":"string?","role":"string?","kind":"string?","at":"string?","edtf":"string?","earliest":"date?","latest":"date?","within":"boolean","countsFrom":"date","measure":"string?","unit":"string?","low":"float?","high":"float?"},
  text: "CYPHER replan=skip\nMATCH (c:Claim)\nWHERE c.id > $after AND c.state = 'LIVE' AND c.stage IS NULL AND c.predicate IN $predicates\nWITH c ORDER BY c.id LIMIT $first\nOPTIONAL MATCH (f:Figure {id: c.figure})\nRETURN c.id AS id,\n       c.predicate AS predicate,\n       c.subject AS subject,\n       c.object AS object,\n       c.role AS role,\n       c.kind AS kind,\n       c.at AS at,\n       c.edtf AS edtf,\n       c.earliest AS earliest,\n       c.latest AS latest,\n       coalesce(c.within, false) AS within,\n       c.countsFrom AS countsFrom,\n       f.measure AS measure,\n       f.unit AS unit,\n       toFloat(f.low) AS low,\n       toFloat(f.high) AS high\nORDER BY id\nLIMIT $first",
};

/** Every person, institution and event, a page at a time in order of id. Cost: index Entity.id from `after` on, read in order; `first` rows and the few things of other types between them. */
export const tieEntities: Query<{ after: string; first: number }, { id: string; type: string; kind: string | null }> = {
  name: "tieEntities",
  mode: "read",
  params: {"after":"string","first":"int"},
  row: {"id":"string","type":"string","kind":"string?"},
  text: "CYPHER replan=skip\nMATCH (e:Entity)\nUSING INDEX SEEK e:Entity(id)\nWHERE e.id > $after AND (e:Person OR e:Institution OR e:Event)\nRETURN e.id AS id, e.type AS type, e.kind AS kind\nORDER BY id\nLIMIT $first",
};

/** The number of the record's present revision; no row before the first load. Cost: one node by its unique id. */
export const tieRevision: Query<Record<never, never>, { number: number }> = {
  name: "tieRevision",
  mode: "read",
  params: {},
  row: {"number":"int"},
  text: "MATCH (revision:Revision {id: 'revision'})\nRETURN revision.number AS number\nORDER BY number\nLIMIT 1",
};

/** Every query, for tests that must see them all. */
export const ALL_QUERIES = [articleByIds, articleOfDocuments, articleOfEntities, claimByIds, claimEvidence, claimOfSubjects, connectionEnds, connectionLinks, connectionNear, cooperationClaims, cooperationClaimsOfParties, cooperationParty, documentByIds, documentRestsOnItAlone, entityByIds, figureByIds, figureContainers, figureCount, figurePage, figurePageAbout, figurePageOfMeasures, figureUnknownMeasures, funnelEvents, funnelEventsOf, funnelEventsOfPlaces, funnelOutcomes, funnelPlaces, matchClaims, matchEntities, migrationApplied, migrationLock, migrationRecord, migrationUnlock, neighbourhoodNear, neighbourhoodOmitted, recordClaims, recordDeclarations, recordDeclare, recordDocuments, recordDropEntities, recordDropFigures, recordDropNames, recordDropOrphans, recordDropProjection, recordDropRelationships, recordEntities, recordFigures, recordGraphLinks, recordGraphNodes, recordLinkEntities, recordLinkPassages, recordLinkReference, recordLock, recordNameKeysVersion, recordNames, recordPassages, recordPutArticle, recordPutClaims, recordPutEntities, recordPutFigureRelationships, recordPutFigures, recordPutNameRelationships, recordPutNames, recordPutReference, recordPutRelationships, recordRaiseRevision, recordRelationships, recordRemoveClaims, recordRemoveSource, recordSetClaimDates, recordSetClaimStates, recordSetEntityFacts, recordSetNameKeysVersion, recordSetPassages, recordSetRelationships, recordSources, recordUndeclare, searchNames, seriesEditions, seriesPresences, serverApoc, serverCounts, serverVersion, tieClaims, tieEntities, tieRevision] as const;
