/* global React, ReactDOM, GraphiQL, document, fetch */
// Opens GraphiQL with one tab for each ready operation; everything comes from this server.
const fetcher = GraphiQL.createFetcher({ url: "/graphql" });
const answer = await fetch("/graphiql/operations.json");
const defaultTabs = await answer.json();
ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, { fetcher, defaultTabs, shouldPersistHeaders: false }),
);
