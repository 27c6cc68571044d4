// A client in TypeScript: npx tsx queries/clients/introductions.ts institution:spbpu 2019-12-31
// The document brings the types of its variables and its answer; a field that is not there does not compile.
import { IntroductionsDocument, type TypedDocumentString } from "../../src/generated/operations.js";

const URL = process.env["CROSSING_URL"] ?? "http://127.0.0.1:4000/graphql";

/** Sends one typed operation and resolves to its data; throws the first error with its code. */
async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const body = JSON.stringify({ query: document.toString(), variables });
  const response = await fetch(URL, { method: "POST", headers: { "content-type": "application/json" }, body });
  // The server answers in the shape of the document it was sent.
  const { data, errors } = (await response.json()) as Answer<Data>;
  const [error] = errors ?? [];
  if (error || !data) throw new Error(`${error?.extensions.code ?? response.status}: ${error?.message ?? "no data"}`);
  return data;
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

const [to = "institution:spbpu", asOf = "2019-12-31"] = process.argv.slice(2);
const { introductions } = await ask(IntroductionsDocument, { to, asOf });
for (const { rank, strength, people, ties } of introductions.paths) {
  console.log(`${rank}. ${people.map(({ name }) => name).join(" → ")} (${strength.toFixed(2)})`);
  for (const { contributions } of ties)
    for (const { kind, edtf, evidence } of contributions)
      console.log(`   ${kind} ${edtf ?? ""} ${evidence.map(({ article }) => article.id).join(", ")}`);
}
if (introductions.note !== null) console.log(introductions.note);
