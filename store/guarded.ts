type Method = (...parameters: never[]) => unknown;

/**
 * Methods that fail with an error of ours, whatever the driver threw.
 * @param asError the driver's error as one sentence that says what to do; any other as it is
 */
export function guarded<Methods extends Readonly<Record<string, Method>>>(
  methods: Methods,
  asError: (cause: unknown) => unknown,
): Methods {
  const guard = (method: Method): Method => {
    return async (...parameters) => {
      try {
        return await method(...parameters);
      } catch (cause) {
        throw asError(cause);
      }
    };
  };
  return Object.fromEntries(
    Object.entries(methods).map(([name, method]) => [name, guard(method)]),
  ) as Methods;
}
