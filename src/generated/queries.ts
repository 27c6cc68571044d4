// Written by codegen.ts; edit the sources, then run `npm run codegen`.
import type { Query } from "../neo4j/query.js";

/** Articles; unknown ids give no row. Cost: index Article.id; rows bounded by the ids asked for. */
export const articleByIds: Query<{ ids: readonly string[] }, { id: string; ordinal: number; title: string; language: string; releasedOn: string | null; datedBy: string | null; document: string }> = {
  name: "articleByIds",
  mode: "read",
  params: {"ids":"string[]"},
  row: {"id":"string","ordinal":"int","title":"string","language":"string","releasedOn":"date?","datedBy":"string?","document":"string"},
  text: "MATCH (article:Article)-[:IN_DOCUMENT]->(document:Document)\nWHERE article.id IN $ids\nRETURN article.id AS id,\n       article.ordinal AS ordinal,\n       article.title AS title,\n       article.language AS language,\n       article.releasedOn AS releasedOn,\n       article.datedBy AS datedBy,\n       document.id AS document\nORDER BY id",
};

/** The articles of each of some documents, in printed order. Cost: index Document.id; rows bounded by the articles of the documents asked for. */
export const articleOfDocuments: Query<{ documents: readonly string[] }, { document: string; article: string }> = {
  name: "articleOfDocuments",
  mode: "read",
  params: {"documents":"string[]"},
  row: {"document":"string","article":"string"},
  text: "MATCH (document:Document)<-[:IN_DOCUMENT]-(article:Article)\nWHERE document.id IN $documents\nRETURN document.id AS document, article.id AS article\nORDER BY document, article.ordinal, article",
};

/** The articles whose live claims name each of some entities, in order of release and print. Cost: index Entity.id; visits the live claims of each entity, rows bounded by articles per entity. */
export const articleOfEntities: Query<{ entities: readonly string[] }, { entity: string; article: string }> = {
  name: "articleOfEntities",
  mode: "read",
  params: {"entities":"string[]"},
  row: {"entity":"string","article":"string"},
  text: "MATCH (entity:Entity)<-[:NAMES]-(claim:Claim {state: 'LIVE'})\nWHERE entity.id IN $entities AND claim.article IS NOT NULL\nWITH DISTINCT entity, claim.article AS articleId\nMATCH (article:Article {id: articleId})\nRETURN entity.id AS entity, article.id AS article\nORDER BY entity, article.releasedOn, article.ordinal, article",
};

/** Whole claims with the types of the entities they name; unknown ids give no row. Cost: index Claim.id; rows bounded by the ids asked for, each with the few entities it names. */
export const claimByIds: Query<{ ids: readonly string[] }, { id: string; predicate: string; subject: string; subjectType: string | null; object: string | null; objectType: string | null; value: string | null; figure: string | null; stage: string | null; role: string | null; capacity: string | null; kind: string | null; ordinal: number | null; language: string | null; title: string | null; topics: string[]; at: string | null; atType: string | null; accordingTo: string | null; accordingToType: string | null; onBehalfOf: string | null; onBehalfOfType: string | null; edtf: string | null; earliest: string | null; latest: string | null; within: boolean; basis: string; reason: string | null; state: string; article: string | null }> = {
  name: "claimByIds",
  mode: "read",
  params: {"ids":"string[]"},
  row: {"id":"string","predicate":"string","subject":"string","subjectType":"string?","object":"string?","objectType":"string?","value":"string?","figure":"string?","stage":"string?","role":"string?","capacity":"string?","kind":"string?","ordinal":"int?","language":"string?","title":"string?","topics":"string[]","at":"string?","atType":"string?","accordingTo":"string?","accordingToType":"string?","onBehalfOf":"string?","onBehalfOfType":"string?","edtf":"string?","earliest":"date?","latest":"date?","within":"boolean","basis":"string","reason":"string?","state":"string","article":"string?"},
  text: "MATCH (claim:Claim)\nWHERE claim.id IN $ids\nOPTIONAL MATCH (claim)-[names:NAMES]->(entity:Entity)\nWITH claim, collect({as: names.as, type: entity.type}) AS ends\nRETURN claim.id AS id,\n       claim.predicate AS predicate,\n       claim.subject AS subject,\n       head([end IN ends WHERE end.as = 'subject' | end.type]) AS subjectType,\n       claim.object AS object,\n       head([end IN ends WHERE end.as = 'object' | end.type]) AS objectType,\n       claim.value AS value,\n       claim.figure AS figure,\n       claim.stage AS stage,\n       claim.role AS role,\n       claim.capacity AS capacity,\n       claim.kind AS kind,\n       claim.ordinal AS ordinal,\n       claim.language AS language,\n       claim.title AS title,\n       coalesce(claim.topics, []) AS topics,\n       claim.at AS at,\n       head([end IN ends WHERE end.as = 'at' | end.type]) AS atType,\n       claim.accordingTo AS accordingTo,\n       head([end IN ends WHERE end.as = 'accordingTo' | end.type]) AS accordingToType,\n       claim.onBehalfOf AS onBehalfOf,\n       head([end IN ends WHERE end.as = 'onBehalfOf' | end.type]) AS onBehalfOfType,\n       claim.edtf AS edtf,\n       claim.earliest AS earliest,\n       claim.latest AS latest,\n       coalesce(claim.within, false) AS within,\n       claim.basis AS basis,\n       claim.reason AS reason,\n       claim.state AS state,\n       claim.article AS article\nORDER BY id",
};

/** The passages that claims rest on; REFERENCE claims have none. Cost: index Claim.id; rows bounded by the passages of the claims asked for. */
export const claimEvidence: Query<{ claims: readonly string[] }, { claim: string; article: string; sha256: string; start: number; end: number }> = {
  name: "claimEvidence",
  mode: "read",
  params: {"claims":"string[]"},
  row: {"claim":"string","article":"string","sha256":"string","start":"int","end":"int"},
  text: "MATCH (claim:Claim)-[:EVIDENCED_BY]->(passage:Passage)-[:IN_ARTICLE]->(article:Article)-[:IN_DOCUMENT]->(document:Document)\nWHERE claim.id IN $claims\nRETURN claim.id AS claim, article.id AS article, document.sha256 AS sha256, passage.start AS start, passage.end AS end\nORDER BY claim, article, start, end",
};

/** Figures with the live claims that agree on them; unknown ids give no row. Cost: index Figure.id; rows bounded by the ids asked for, each with its claims. */
export const claimFigures: Query<{ ids: readonly string[] }, { id: string; about: string; aboutType: string; measure: string; unit: string; nature: string; low: number | null; high: number | null; qualifiers: string[]; period: string | null; parts: string[]; claims: string[]; edtf: string | null }> = {
  name: "claimFigures",
  mode: "read",
  params: {"ids":"string[]"},
  row: {"id":"string","about":"string","aboutType":"string","measure":"string","unit":"string","nature":"string","low":"float?","high":"float?","qualifiers":"string[]","period":"string?","parts":"string[]","claims":"string[]","edtf":"string?"},
  text: "MATCH (figure:Figure)<-[:HAS_FIGURE]-(about:Entity)\nWHERE figure.id IN $ids\nOPTIONAL MATCH (about)<-[:NAMES {as: 'subject'}]-(claim:Claim {state: 'LIVE', figure: figure.id})\nWITH figure, about, claim ORDER BY claim.earliest, claim.id\nWITH figure, about, collect(claim) AS claims\nRETURN figure.id AS id,\n       about.id AS about,\n       about.type AS aboutType,\n       figure.measure AS measure,\n       figure.unit AS unit,\n       figure.nature AS nature,\n       toFloat(figure.low) AS low,\n       toFloat(figure.high) AS high,\n       coalesce(figure.qualifiers, []) AS qualifiers,\n       figure.period AS period,\n       [(figure)-[:OF]->(part:Entity) | part.id] AS parts,\n       [claim IN claims | claim.id] AS claims,\n       head([claim IN claims | claim.edtf]) AS edtf\nORDER BY id",
};

/** The staged claims of every cooperation, counted by a date. Cost: index Claim.predicate; rows bounded by the staged claims of the record, some hundreds in the sample. */
export const cooperationClaims: Query<{ predicates: readonly string[]; asOf: string }, { id: string; predicate: string; subject: string; subjectType: string; object: string | null; objectType: string | null; stage: string; role: string | null; edtf: string | null; countsFrom: string }> = {
  name: "cooperationClaims",
  mode: "read",
  params: {"predicates":"string[]","asOf":"date"},
  row: {"id":"string","predicate":"string","subject":"string","subjectType":"string","object":"string?","objectType":"string?","stage":"string","role":"string?","edtf":"string?","countsFrom":"date"},
  text: "MATCH (claim:Claim)\nWHERE claim.predicate IN $predicates AND claim.state = 'LIVE' AND claim.countsFrom <= $asOf AND claim.stage IS NOT NULL\nMATCH (subject:Entity {id: claim.subject})\nOPTIONAL MATCH (object:Entity {id: claim.object})\nRETURN claim.id AS id,\n       claim.predicate AS predicate,\n       subject.id AS subject,\n       subject.type AS subjectType,\n       object.id AS object,\n       object.type AS objectType,\n       claim.stage AS stage,\n       claim.role AS role,\n       claim.edtf AS edtf,\n       claim.countsFrom AS countsFrom\nORDER BY id",
};

/** The staged claims of every cooperation that one of some parties stands in, counted by a date. Cost: index Entity.id, then the staged relationships of the parties; rows bounded by the claims of the parties' own cooperations. */
export const cooperationClaimsOfParties: Query<{ parties: readonly string[]; asOf: string }, { id: string; predicate: string; subject: string; subjectType: string; object: string | null; objectType: string | null; stage: string; role: string | null; edtf: string | null; countsFrom: string }> = {
  name: "cooperationClaimsOfParties",
  mode: "read",
  params: {"parties":"string[]","asOf":"date"},
  row: {"id":"string","predicate":"string","subject":"string","subjectType":"string","object":"string?","objectType":"string?","stage":"string","role":"string?","edtf":"string?","countsFrom":"date"},
  text: "MATCH (party:Entity)\nWHERE party.id IN $parties\nCALL {\n  WITH party\n  MATCH (party)-[:PARTY_TO|ESTABLISHED]->(thing:Entity)\n  WITH DISTINCT thing\n  MATCH (thing)<-[names:NAMES]-(claim:Claim {state: 'LIVE'})\n  WHERE names.as = 'object' AND claim.predicate IN ['partyTo', 'established']\n     OR names.as = 'subject' AND claim.predicate = 'reached'\n  RETURN claim\n  UNION\n  WITH party\n  MATCH (party)-[link:MEMBER_OF|COOPERATES_WITH|IMPLEMENTS|SUPPORTS|MIRRORS]-(:Entity)\n  UNWIND link.claims AS id\n  MATCH (claim:Claim {id: id, state: 'LIVE'})\n  RETURN claim\n}\nWITH DISTINCT claim\nWHERE claim.countsFrom <= $asOf AND claim.stage IS NOT NULL\nMATCH (subject:Entity {id: claim.subject})\nOPTIONAL MATCH (object:Entity {id: claim.object})\nRETURN claim.id AS id,\n       claim.predicate AS predicate,\n       subject.id AS subject,\n       subject.type AS subjectType,\n       object.id AS object,\n       object.type AS objectType,\n       claim.stage AS stage,\n       claim.role AS role,\n       claim.edtf AS edtf,\n       claim.countsFrom AS countsFrom\nORDER BY id",
};

/** One entity and the institutions that are units of it by a date, itself first. Cost: index Entity.id; rows bounded by the units below one institution, six levels deep. */
export const cooperationParty: Query<{ id: string; asOf: string }, { id: string; type: string }> = {
  name: "cooperationParty",
  mode: "read",
  params: {"id":"string","asOf":"date"},
  row: {"id":"string","type":"string"},
  text: "MATCH (party:Entity {id: $id})\nOPTIONAL MATCH (party)((whole:Entity)<-[part:PART_OF WHERE part.kind = 'unit' AND part.countsFrom <= $asOf]-(below:Institution)){0,6}(member:Entity)\nWITH party, collect(DISTINCT member) AS members\nUNWIND members AS member\nRETURN member.id AS id, member.type AS type\nORDER BY CASE WHEN member.id = party.id THEN 0 ELSE 1 END, id",
};

/** Documents; unknown ids give no row. Cost: index Document.id; rows bounded by the ids asked for. */
export const documentByIds: Query<{ ids: readonly string[] }, { id: string; sha256: string; title: string | null; publisher: string | null; url: string | null; language: string | null }> = {
  name: "documentByIds",
  mode: "read",
  params: {"ids":"string[]"},
  row: {"id":"string","sha256":"string","title":"string?","publisher":"string?","url":"string?","language":"string?"},
  text: "MATCH (document:Document)\nWHERE document.id IN $ids\nRETURN document.id AS id,\n       document.sha256 AS sha256,\n       document.title AS title,\n       document.publisher AS publisher,\n       document.url AS url,\n       document.language AS language\nORDER BY id",
};

/** How many live claims each of some documents holds up alone: those with no passage in another document. Cost: index Document.id; visits every passage of the documents, rows bounded by the ids asked for. */
export const documentRestsOnItAlone: Query<{ documents: readonly string[] }, { document: string; claims: number }> = {
  name: "documentRestsOnItAlone",
  mode: "read",
  params: {"documents":"string[]"},
  row: {"document":"string","claims":"int"},
  text: "MATCH (document:Document)\nWHERE document.id IN $documents\nOPTIONAL MATCH (document)<-[:IN_DOCUMENT]-(:Article)<-[:IN_ARTICLE]-(:Passage)<-[:EVIDENCED_BY]-(claim:Claim {state: 'LIVE'})\nWHERE NOT EXISTS {\n  MATCH (claim)-[:EVIDENCED_BY]->(:Passage)-[:IN_ARTICLE]->(:Article)-[:IN_DOCUMENT]->(other:Document)\n  WHERE other <> document\n}\nRETURN document.id AS document, count(DISTINCT claim) AS claims\nORDER BY document",
};

/** The type and the shown names of entities; unknown ids give no row. Cost: index Entity.id; rows bounded by the ids asked for. */
export const entityByIds: Query<{ ids: readonly string[] }, { id: string; type: string; nameEn: string | null; nameZh: string | null; nameRu: string | null }> = {
  name: "entityByIds",
  mode: "read",
  params: {"ids":"string[]"},
  row: {"id":"string","type":"string","nameEn":"string?","nameZh":"string?","nameRu":"string?"},
  text: "MATCH (entity:Entity)\nWHERE entity.id IN $ids\nRETURN entity.id AS id, entity.type AS type, entity.nameEn AS nameEn, entity.nameZh AS nameZh, entity.nameRu AS nameRu\nORDER BY id",
};

/** Every claim as recorded, with the dates the projection derived. Cost: every claim. */
export const recordClaims: Query<Record<never, never>, { id: string; source: string; passage: string | null; predicate: string; subject: string; object: string | null; value: string | null; figureFacts: string | null; stage: string | null; role: string | null; capacity: string | null; kind: string | null; ordinal: number | null; language: string | null; title: string | null; topics: string[]; at: string | null; accordingTo: string | null; onBehalfOf: string | null; ownEdtf: string | null; ownWithin: boolean; basis: string; reason: string | null; curator: string; state: string; edtf: string | null; earliest: string | null; latest: string | null; within: boolean | null; countsFrom: string | null }> = {
  name: "recordClaims",
  mode: "read",
  params: {},
  row: {"id":"string","source":"string","passage":"string?","predicate":"string","subject":"string","object":"string?","value":"string?","figureFacts":"string?","stage":"string?","role":"string?","capacity":"string?","kind":"string?","ordinal":"int?","language":"string?","title":"string?","topics":"string[]","at":"string?","accordingTo":"string?","onBehalfOf":"string?","ownEdtf":"string?","ownWithin":"boolean","basis":"string","reason":"string?","curator":"string","state":"string","edtf":"string?","earliest":"date?","latest":"date?","within":"boolean?","countsFrom":"date?"},
  text: "MATCH (claim:Claim)\nOPTIONAL MATCH (claim)-[:EVIDENCED_BY]->(passage:Passage)\nRETURN claim.id AS id, claim.source AS source, passage.id AS passage, claim.predicate AS predicate,\n       claim.subject AS subject, claim.object AS object, claim.value AS value, claim.figureFacts AS figureFacts,\n       claim.stage AS stage, claim.role AS role, claim.capacity AS capacity, claim.kind AS kind,\n       claim.ordinal AS ordinal, claim.language AS language, claim.title AS title, claim.topics AS topics,\n       claim.at AS at, claim.accordingTo AS accordingTo, claim.onBehalfOf AS onBehalfOf, claim.ownEdtf AS ownEdtf,\n       claim.ownWithin AS ownWithin, claim.basis AS basis, claim.reason AS reason, claim.curator AS curator,\n       claim.state AS state, claim.edtf AS edtf, claim.earliest AS earliest, claim.latest AS latest,\n       claim.within AS within, claim.countsFrom AS countsFrom\nORDER BY id",
};

/** Which source declares which entity, as what. Cost: every declaration. */
export const recordDeclarations: Query<Record<never, never>, { source: string; id: string; type: string; kind: string | null }> = {
  name: "recordDeclarations",
  mode: "read",
  params: {},
  row: {"source":"string","id":"string","type":"string","kind":"string?"},
  text: "MATCH (source:Article|Reference)-[declares:DECLARES]->(entity:Entity)\nRETURN source.id AS source, entity.id AS id, declares.type AS type, declares.kind AS kind\nORDER BY source, id",
};

/** Every document with how many articles it holds. Cost: every document. */
export const recordDocuments: Query<Record<never, never>, { sha256: string; title: string; publisher: string | null; url: string | null; language: string; articles: string[] }> = {
  name: "recordDocuments",
  mode: "read",
  params: {},
  row: {"sha256":"string","title":"string","publisher":"string?","url":"string?","language":"string","articles":"string[]"},
  text: "MATCH (document:Document)<-[:IN_DOCUMENT]-(article:Article)\nWITH document, article ORDER BY article.id\nRETURN document.sha256 AS sha256, document.title AS title, document.publisher AS publisher, document.url AS url,\n       document.language AS language, collect(article.id) AS articles\nORDER BY sha256",
};

/** Every entity with its classification and what the projection wrote on it. Cost: every entity. */
export const recordEntities: Query<Record<never, never>, { id: string; type: string; kind: string | null; nameEn: string | null; nameZh: string | null; nameRu: string | null; edtf: string | null; earliest: string | null; latest: string | null; within: boolean | null }> = {
  name: "recordEntities",
  mode: "read",
  params: {},
  row: {"id":"string","type":"string","kind":"string?","nameEn":"string?","nameZh":"string?","nameRu":"string?","edtf":"string?","earliest":"date?","latest":"date?","within":"boolean?"},
  text: "MATCH (entity:Entity)\nRETURN entity.id AS id, entity.type AS type, entity.kind AS kind, entity.nameEn AS nameEn, entity.nameZh AS nameZh,\n       entity.nameRu AS nameRu, entity.edtf AS edtf, entity.earliest AS earliest, entity.latest AS latest,\n       entity.within AS within\nORDER BY id",
};

/** Every figure node. Cost: every figure. */
export const recordFigures: Query<Record<never, never>, { id: string; about: string; measure: string; unit: string; nature: string; low: number | null; high: number | null; qualifiers: string[]; period: string | null; of: string[]; partOf: string | null }> = {
  name: "recordFigures",
  mode: "read",
  params: {},
  row: {"id":"string","about":"string","measure":"string","unit":"string","nature":"string","low":"float?","high":"float?","qualifiers":"string[]","period":"string?","of":"string[]","partOf":"string?"},
  text: "MATCH (figure:Figure)\nRETURN figure.id AS id, figure.about AS about, figure.measure AS measure, figure.unit AS unit,\n       figure.nature AS nature, figure.low AS low, figure.high AS high, figure.qualifiers AS qualifiers,\n       figure.period AS period, figure.of AS of, figure.partOf AS partOf\nORDER BY id",
};

/** The number of the record's revision, its node locked until the transaction ends, so that loads take turns. Cost: one node; waits for another load. */
export const recordLock: Query<Record<never, never>, { number: number }> = {
  name: "recordLock",
  mode: "write",
  params: {},
  row: {"number":"int"},
  text: "MERGE (revision:Revision {id: 'revision'})\nON CREATE SET revision.number = 0\nSET revision.number = revision.number\nRETURN revision.number AS number",
};

/** Every name node. Cost: every name. */
export const recordNames: Query<Record<never, never>, { id: string; value: string; language: string; kind: string; folded: string }> = {
  name: "recordNames",
  mode: "read",
  params: {},
  row: {"id":"string","value":"string","language":"string","kind":"string","folded":"string"},
  text: "MATCH (name:Name)\nRETURN name.id AS id, name.value AS value, name.language AS language, name.kind AS kind, name.folded AS folded\nORDER BY id",
};

/** The revision's number after raising it by one. Cost: one node. */
export const recordRaiseRevision: Query<Record<never, never>, { number: number }> = {
  name: "recordRaiseRevision",
  mode: "write",
  params: {},
  row: {"number":"int"},
  text: "MATCH (revision:Revision {id: 'revision'})\nSET revision.number = revision.number + 1\nRETURN revision.number AS number",
};

/** Every projected relationship, those to names and figures included. Cost: every relationship of the graph layer. */
export const recordRelationships: Query<Record<never, never>, { key: string; type: string; from: string; to: string; claims: string[]; role: string | null; capacity: string | null; kind: string | null; ordinal: number | null; titles: string[]; at: string[]; stage: string | null; edtf: string | null; earliest: string | null; latest: string | null; within: boolean; firstSeen: string | null; lastSeen: string | null; countsFrom: string; inferred: boolean }> = {
  name: "recordRelationships",
  mode: "read",
  params: {},
  row: {"key":"string","type":"string","from":"string","to":"string","claims":"string[]","role":"string?","capacity":"string?","kind":"string?","ordinal":"int?","titles":"string[]","at":"string[]","stage":"string?","edtf":"string?","earliest":"date?","latest":"date?","within":"boolean","firstSeen":"date?","lastSeen":"date?","countsFrom":"date","inferred":"boolean"},
  text: "MATCH (from:Entity)-[link]->(to:Entity|Name|Figure)\nRETURN link.key AS key, type(link) AS type, from.id AS from, to.id AS to, link.claims AS claims, link.role AS role,\n       link.capacity AS capacity, link.kind AS kind, link.ordinal AS ordinal, link.titles AS titles, link.at AS at,\n       link.stage AS stage, link.edtf AS edtf, link.earliest AS earliest, link.latest AS latest,\n       link.within AS within, link.firstSeen AS firstSeen, link.lastSeen AS lastSeen,\n       link.countsFrom AS countsFrom, link.inferred AS inferred\nORDER BY key",
};

/** Every loaded article and reference with the digest of its dossier. Cost: every source. */
export const recordSources: Query<Record<never, never>, { id: string; digest: string; title: string; document: string | null; releasedOn: string | null; latestNamed: string | null }> = {
  name: "recordSources",
  mode: "read",
  params: {},
  row: {"id":"string","digest":"string","title":"string","document":"string?","releasedOn":"date?","latestNamed":"date?"},
  text: "MATCH (source:Article|Reference)\nOPTIONAL MATCH (source)-[:IN_DOCUMENT]->(document:Document)\nRETURN source.id AS id, source.digest AS digest, source.title AS title, document.sha256 AS document,\n       source.releasedOn AS releasedOn, source.latestNamed AS latestNamed\nORDER BY id",
};

/** Names that meet a full-text condition, each with its entity; the candidates that search ranks. Cost: full-text index names; at most `limit` names. */
export const searchNames: Query<{ condition: string; types: readonly string[]; limit: number }, { entity: string; type: string; name: string; value: string; kind: string; claims: number }> = {
  name: "searchNames",
  mode: "read",
  params: {"condition":"string","types":"string[]","limit":"int"},
  row: {"entity":"string","type":"string","name":"string","value":"string","kind":"string","claims":"int"},
  text: "CALL db.index.fulltext.queryNodes('names', $condition, {limit: $limit}) YIELD node AS name, score\nMATCH (entity:Entity)-[:NAMED]->(name)\nWHERE size($types) = 0 OR entity.type IN $types\nRETURN entity.id AS entity,\n       entity.type AS type,\n       name.id AS name,\n       name.value AS value,\n       name.kind AS kind,\n       COUNT { (entity)<-[:NAMES]-() } AS claims\nORDER BY score DESC, entity, name\nLIMIT $limit",
};

/** Every query, for tests that must see them all. */
export const ALL_QUERIES = [articleByIds, articleOfDocuments, articleOfEntities, claimByIds, claimEvidence, claimFigures, cooperationClaims, cooperationClaimsOfParties, cooperationParty, documentByIds, documentRestsOnItAlone, entityByIds, recordClaims, recordDeclarations, recordDocuments, recordEntities, recordFigures, recordLock, recordNames, recordRaiseRevision, recordRelationships, recordSources, searchNames] as const;
