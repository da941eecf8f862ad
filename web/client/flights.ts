/** Questions on their way. */
export interface Flights {
  /**
   * Waits for what `start` brings, which is started once for a key however many wait. Rejects as soon as `signal`
   * says so; when nobody waits any more, what was started is told to stop.
   */
  join(key: string, start: (signal: AbortSignal) => Promise<unknown>, signal: AbortSignal): Promise<unknown>;
  /** Those who join from now on start anew; those who wait already still get what comes. */
  clear(): void;
}

interface Flight {
  readonly answer: Promise<unknown>;
  readonly control: AbortController;
  waiting: number;
}

export function createFlights(): Flights {
  const flights = new Map<string, Flight>();

  function take(key: string, start: (signal: AbortSignal) => Promise<unknown>): Flight {
    const control = new AbortController();
    const flight: Flight = { answer: start(control.signal), control, waiting: 0 };
    flights.set(key, flight);
    const land = (): void => {
      if (flights.get(key) === flight) flights.delete(key);
    };
    flight.answer.then(land, land);
    return flight;
  }

  return {
    join(key, start, signal) {
      if (signal.aborted) return Promise.reject(signal.reason as Error);
      const flight = flights.get(key) ?? take(key, start);
      flight.waiting += 1;
      return new Promise((resolve, reject) => {
        const leave = (): void => {
          reject(signal.reason as Error);
          flight.waiting -= 1;
          if (flight.waiting > 0) return;
          if (flights.get(key) === flight) flights.delete(key);
          flight.control.abort(signal.reason);
        };
        signal.addEventListener('abort', leave, { once: true });
        flight.answer.finally(() => signal.removeEventListener('abort', leave)).then(resolve, reject);
      });
    },
    clear: () => flights.clear(),
  };
}
