/** Runs in the browser. The tabs are those of the guide; whoever has been here before finds the tabs left then. */
export const START_SCRIPT = `'use strict';
fetch('/graphiql/questions.json')
  .then((response) => response.json())
  .then((questions) => {
    const element = React.createElement(GraphiQL, {
      fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
      defaultEditorToolsVisibility: false,
      isHeadersEditorEnabled: true,
      shouldPersistHeaders: false,
      defaultTabs: questions,
    });
    ReactDOM.createRoot(document.getElementById('graphiql')).render(element);
  });
`;
