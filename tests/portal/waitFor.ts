/** Resolves with the first truthy answer; throws with the last error when there is none in time. */
export async function waitFor<T>(what: string, ask: () => Promise<T | null | undefined | false>, seconds = 30, everyMs = 100): Promise<T> {
  const end = Date.now() + seconds * 1000;
  let problem = "no answer";
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
    }
    await new Promise((later) => setTimeout(later, everyMs));
  }
  throw new Error(`${what}: not within ${String(seconds)} s (${problem})`);
}
