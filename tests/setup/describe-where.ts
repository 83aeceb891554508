/**
 * Tests that need what not every machine has. Where it is absent they are skipped with a message, except with `CI=true`:
 * there it is a failure, so that nobody takes skipped tests for passed ones.
 * @param needed what the failing test is called: "has its browser"
 */
export function describeWhere(
  present: boolean,
  { name, needed, message }: { readonly name: string; readonly needed: string; readonly message: string },
  tests: () => void,
): void {
  if (present) {
    describe(name, tests);
    return;
  }
  describe(name, () => {
    if (process.env.CI === 'true') {
      test(needed, () => {
        throw new Error(message);
      });
    } else {
      test.skip(`skipped: ${message}`, () => undefined);
    }
  });
}
