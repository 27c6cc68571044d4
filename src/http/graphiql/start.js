/* global React, ReactDOM, GraphiQL, document, fetch, setTimeout */
// Opens GraphiQL with some of the ready operations in its tabs and all of them in a list; everything comes from this server.
const answer = await fetch("/graphiql/operations.json");
const { tabs: defaultTabs, groups } = await answer.json();
const element = React.createElement;

/** All ready operations by who asks; each opens in a tab of its own, or in the one it is open in. */
function ReadyOperations() {
  const { tabs, addTab, changeTab, queryEditor } = GraphiQL.React.useEditorContext({ nonNull: true });
  const open = (query) => {
    const place = tabs.findIndex((tab) => tab.query === query);
    if (place >= 0) return changeTab(place);
    addTab();
    // The new tab puts its own text into the editor first.
    setTimeout(() => queryEditor?.setValue(query));
  };
  const button = ({ question, query }) =>
    element("button", { key: question, type: "button", onClick: () => open(query) }, question);
  return element(
    "div",
    { className: "ready-operations" },
    element("div", { className: "graphiql-doc-explorer-title" }, "Ready operations"),
    groups.map(({ asker, operations }) =>
      element("section", { key: asker }, element("h2", null, asker), operations.map(button)),
    ),
  );
}

const Icon = () =>
  element(
    "svg",
    { viewBox: "0 0 24 24", fill: "none", stroke: "currentColor", strokeWidth: 1.5 },
    element("path", { d: "M4 6h2M9 6h11M4 12h2M9 12h11M4 18h2M9 18h11" }),
  );
const plugin = { title: "Ready operations", icon: Icon, content: ReadyOperations };

const fetcher = GraphiQL.createFetcher({ url: "/graphql" });
ReactDOM.createRoot(document.getElementById("graphiql")).render(
  element(GraphiQL, { fetcher, defaultTabs, plugins: [plugin], visiblePlugin: plugin, shouldPersistHeaders: false }),
);
