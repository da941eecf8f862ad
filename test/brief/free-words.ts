/**
 * Questions as people put them, each with the problem a reader of the pack would pick. The first forty were written
 * before any word of the understanding was tuned; the last ten after it was finished, and nothing was changed for them.
 */
export const FREE_WORDS: readonly (readonly [question: string, problem: string])[] = [
  ['detect fake reviews', 'fake-review-detection'],
  ['someone is paying with stolen credit cards in our shop', 'fraud-detection'],
  ['which movie should we show a subscriber next', 'recommendation'],
  ['order the posts on the home timeline', 'feed-ranking'],
  ['how long until the courier arrives', 'eta-prediction'],
  ['guess how much of each product we will sell next week', 'forecasting'],
  ['find products that look like a photo', 'visual-search'],
  ['answer questions about our internal wiki with a language model', 'retrieval-augmented-qa'],
  ['chatbot for customer support', 'conversational-assistant'],
  ['translate listings into Spanish', 'machine-translation'],
  ['predict the probability that an ad is clicked', 'ads-ctr'],
  ['remove hate speech from comments', 'content-moderation'],
  ['stop bots from signing up', 'spam-and-bot-detection'],
  ['will this borrower pay back the loan', 'credit-risk'],
  ['surge pricing for rides', 'pricing'],
  ['match drivers and riders', 'marketplace-matching'],
  ['who will cancel their subscription', 'churn-prediction'],
  ['autocomplete for the search box', 'typeahead'],
  ['turn voice into text', 'speech'],
  ['extract the total from scanned invoices', 'document-understanding'],
  ['which push messages to send and when', 'notifications'],
  ['people you may know', 'link-prediction'],
  ['find two records of the same person', 'entity-resolution'],
  ['the machine will break down soon', 'predictive-maintenance'],
  ['self driving cars', 'autonomous-driving'],
  ['blur faces and license plates in street photos', 'privacy-blurring'],
  ['send a support ticket to the right team', 'ticket-routing'],
  ['serve a large language model cheaply to many users', 'llm-serving'],
  ['run the model on a phone without network', 'on-device-inference'],
  ['share features between teams', 'feature-platform'],
  ['A/B testing platform', 'experimentation-platform'],
  ['notice when a model in production gets worse', 'model-monitoring'],
  ['write code from a comment', 'code-generation'],
  ['make pictures from text prompts', 'text-to-image'],
  ['shorten long articles into a few sentences', 'summarization'],
  ['how much to bid for an ad impression', 'bid-optimization'],
  ['spend the advertising budget evenly over the day', 'budget-pacing'],
  ['which restaurants to suggest nearby', 'place-recommendation'],
  ['somebody else logs into a users account', 'account-takeover'],
  ['customers who bought this also bought', 'similar-items'],
  // held back
  ['rank apartments for a search in our portal', 'search-ranking'],
  ['tell whether a tweet is angry about our brand', 'sentiment-analysis'],
  ['the same listing was posted again with other photos', 'near-duplicate-detection'],
  ['compare the selfie with the id document', 'identity-verification'],
  ['quickly find the closest vectors among millions', 'vector-search'],
  ['suggest gigs and exhibitions this weekend', 'event-recommendation'],
  ['warn us when a metric behaves oddly', 'anomaly-detection'],
  ['predict sepsis for patients on the ward', 'health'],
  ['how much revenue will each new customer bring', 'lifetime-value'],
  ['a shared cluster on which teams train their models', 'training-platform'],
];

/** How many at the end were held back. */
export const HELD_BACK = 10;

/** Nothing that any problem of the pack is about. */
export const NOT_THESE: readonly string[] = [
  'bake a chocolate cake',
  'qwertyuiop',
  'the of and',
  'mow the lawn',
];
