/** What GraphiQL opens with: a few of the questions of docs/api.md. */
export const TABS: readonly { readonly query: string; readonly variables?: string }[] = [
  {
    query: `# What does a topic need, and what should be read first?
query Topic($id: ID!) {
  concept(id: $id) {
    title
    description
    prerequisites { id title }
    resources(first: 5) { total edges { sentence node { title url year } } }
  }
}`,
    variables: '{ "id": "feature-store" }',
  },
  {
    query: `# Find by words, with the reasons for the order.
query Find {
  search(query: "real-time fraud detection", first: 5) {
    total
    edges { score sentence why { signal contribution text } node { id title } }
    facets { field values { label count } }
  }
}`,
  },
  {
    query: `# How are two things connected, and who says so?
query Paths {
  paths(from: "problem/fraud-detection", to: "concept/feature-store", first: 3) {
    paths { relations { type evidence(first: 1) { nodes { quote path lines url } } } }
  }
}`,
  },
  {
    query: `# What has changed lately?
query Changes {
  changes(first: 10) { total edges { node { kind entity { title } path line before after at } } }
}`,
  },
];
