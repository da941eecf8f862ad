export type Resource = 'core' | 'graphql';

export interface LimitState {
  readonly isExceeded: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Limits {
  /** Counts a request of a caller, or only looks; `isExceeded` when the caller had none left. */
  spend(caller: string, resource: Resource, isCounted: boolean): LimitState;
}

const HOUR = 3_600_000;

/** GitHub's hourly limits: by caller and resource, with the headers that tell about them. */
export function createLimits(hourly: (caller: string) => number, now: () => number): Limits {
  const windows = new Map<string, { used: number; resetAt: number }>();
  return {
    spend: (caller, resource, isCounted) => {
      const key = `${caller} ${resource}`;
      const limit = hourly(caller);
      let window = windows.get(key);
      if (window === undefined || window.resetAt <= now()) {
        window = { used: 0, resetAt: now() + HOUR };
        windows.set(key, window);
      }
      const isExceeded = window.used >= limit;
      if (isCounted && !isExceeded) window.used += 1;
      return {
        isExceeded,
        headers: {
          'x-ratelimit-limit': String(limit),
          'x-ratelimit-remaining': String(limit - window.used),
          'x-ratelimit-used': String(window.used),
          'x-ratelimit-reset': String(Math.ceil(window.resetAt / 1000)),
          'x-ratelimit-resource': resource,
        },
      };
    },
  };
}
