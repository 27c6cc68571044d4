import { readOperations } from "../../src/http/operations.js";
import type { Question } from "./client.js";

const SEARCH: Question = {
  name: "search",
  query: `query ($text: String!) {
    search(text: $text, first: 10) { score matched { value language } entity { __typename id name } }
  }`,
  variables: { text: "SPbPU" },
};

const INTRODUCTIONS: Question = {
  name: "introductions",
  query: `query ($to: ID!, $asOf: Date) {
    introductions(to: $to, asOf: $asOf) {
      note
      paths {
        rank strength people { id name }
        ties {
          strength from { id } to { id }
          contributions {
            kind edtf weight recency groupPenalty product event { id name }
            evidence { start end statement article { id title releasedOn document { id url } } }
          }
        }
      }
    }
  }`,
  variables: { to: "institution:spbpu", asOf: "2019-12-31" },
};

const NESTED: Question = {
  name: "nested read",
  query: `{
    events(limit: 10, sort: [{ id: ASC }]) {
      id name
      organisersConnection(first: 5, sort: [{ node: { id: ASC } }]) {
        edges { node { id name } properties { capacity } }
      }
      parts(limit: 5, sort: [{ id: ASC }]) { id name places(limit: 3) { id name } }
    }
  }`,
};

/** Returns what is measured: search, introductions and a nested read whole, then every ready operation as it stands. */
export function questions(): Question[] {
  const ready = readOperations().map(({ stem, query }) => ({ name: `operation ${stem}`, query }));
  return [SEARCH, INTRODUCTIONS, NESTED, ...ready];
}
