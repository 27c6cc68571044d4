/* global React, ReactDOM, GraphiQL, document, fetch */
// Opens GraphiQL with some of the ready operations in its tabs; everything comes from this server.
const fetcher = GraphiQL.createFetcher({ url: "/graphql" });
const answer = await fetch("/graphiql/operations.json");
const defaultTabs = await answer.json();
ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, { fetcher, defaultTabs, shouldPersistHeaders: false }),
);
