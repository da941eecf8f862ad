/** One change as feeds tell it. Texts are plain; `html` is made of escaped text alone. */
export interface FeedItem {
  /** A URN that stays the same for ever, wherever the feed is served. */
  readonly id: string;
  readonly title: string;
  readonly html: string;
  /** ISO 8601 in UTC. */
  readonly updated: string;
  /** The place in the list, pinned to a commit; null where there is none. */
  readonly url: string | null;
  /** The address that the entry names, http or https. */
  readonly related: string | null;
  /** The list that changed. */
  readonly author: { readonly name: string; readonly url: string | null };
  readonly rights: string;
  readonly tags: readonly string[];
}

export interface Feed {
  /** A URN that depends on what is asked for alone. */
  readonly id: string;
  readonly title: string;
  /** Where the feed itself stands, absolute. */
  readonly self: string;
  /** The same in the other format. */
  readonly other: string;
  /** The page of the explorer that it is about, absolute. */
  readonly home: string;
  readonly updated: string;
  /** Newest first, no id twice. */
  readonly items: readonly FeedItem[];
}

/** A format that feeds come in. */
export interface FeedFormat {
  /** What addresses of the format end in. */
  readonly ending: string;
  readonly contentType: string;
  readonly write: (feed: Feed) => string;
}
