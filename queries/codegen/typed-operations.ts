import { codegen } from "@graphql-codegen/core";
import * as typedDocumentNode from "@graphql-codegen/typed-document-node";
import * as typescriptOperations from "@graphql-codegen/typescript-operations";
import { parse, printSchema } from "graphql";
import { buildApiSchema } from "../../src/api/schema.js";
import { readOperations } from "../../src/http/operations.js";
import { NOTICE } from "./sources.js";

/**
 * The text of `src/generated/operations.ts`: for each ready operation its document as text, with the types of its
 * variables and its answer. Errors: throws where an operation does not fit the schema.
 */
export async function generateOperations(): Promise<string> {
  const schemaAst = await buildApiSchema();
  const text = await codegen({
    filename: "src/generated/operations.ts",
    schema: parse(printSchema(schemaAst)),
    schemaAst,
    documents: readOperations().map(({ stem, query }) => ({ location: `${stem}.graphql`, document: parse(query) })),
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations: typescriptOperations, documents: typedDocumentNode },
    config: {
      strictScalars: true,
      scalars: { Date: "string", ID: "string" },
      documentMode: "string",
      useTypeImports: true,
      immutableTypes: true,
      skipTypename: true,
    },
  });
  return `// ${NOTICE}\n${text}`;
}
