/** What goes wrong with a request. */
export type FaultAction =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The connection is closed without an answer. */
  | { readonly kind: 'reset' }
  /** The connection stays open and nothing comes. */
  | { readonly kind: 'silence' }
  /** The answer begins well and breaks off after so many bytes of its body. */
  | { readonly kind: 'cut'; readonly after: number }
  /** The hourly limit is used up for so many seconds. */
  | { readonly kind: 'primary-limit'; readonly seconds: number }
  | { readonly kind: 'secondary-limit'; readonly seconds: number }
  | { readonly kind: 'redirect'; readonly to: string }
  /** Status 200 with another body. */
  | { readonly kind: 'replace'; readonly body: string | Uint8Array; readonly type?: string };

/** A fault that strikes some requests. */
export interface Fault {
  /** Tested against `<METHOD> <path with query>`. */
  readonly on: RegExp;
  /** How many requests it strikes; 1 unless given. */
  readonly times?: number;
  /** How many fitting requests pass before it strikes. */
  readonly skip?: number;
  readonly does: FaultAction;
}

export interface FaultScript {
  add(fault: Fault): void;
  /** The fault for this request, which is used up by asking. */
  next(line: string): FaultAction | null;
  /** Faults that have not struck as often as they should. */
  left(): number;
}

export function createFaultScript(): FaultScript {
  let waiting: { fault: Fault; skip: number; times: number }[] = [];
  return {
    add: (fault) => {
      waiting.push({ fault, skip: fault.skip ?? 0, times: fault.times ?? 1 });
    },
    next: (line) => {
      const found = waiting.find(({ fault }) => fault.on.test(line));
      if (!found) return null;
      if (found.skip > 0) {
        found.skip -= 1;
        return null;
      }
      found.times -= 1;
      waiting = waiting.filter(({ times }) => times > 0);
      return found.fault.does;
    },
    left: () => waiting.length,
  };
}
