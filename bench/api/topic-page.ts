/** A topic page: what it is, what is around it, and thirty works with their reasons and evidence. */
export const TOPIC_PAGE = `query Topic($id: ID!) {
  concept(id: $id) {
    id title description level aliases origin degree
    relationCounts { type direction total }
    steps { id title }
    prerequisites { id title level }
    broader { id title }
    patterns { id title }
    problems { id title }
    caseStudies(first: 5) { total edges { ...row } }
    resources(first: 25) { total pageInfo { hasNextPage endCursor changed } edges { ...row } }
  }
}
fragment row on RankedEdge {
  score sentence why { signal contribution text }
  node { id title url year form voices organizations { id title } lists { id title } }
  evidence(first: 2) { total nodes {
    id quote path lines page headings rule basis revision license url source { id title }
  } }
}`;

/** The body of a request for the page of one topic. */
export function topicPageBody(id: string): string {
  return JSON.stringify({ query: TOPIC_PAGE, variables: { id } });
}
