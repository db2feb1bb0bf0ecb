/** Lets one run through at a time, in order of arrival. */
export class Turnstile {
  private tail: Promise<unknown> = Promise.resolve();

  pass<T>(run: () => Promise<T>): Promise<T> {
    const passed = this.tail.then(run, run);
    this.tail = passed.catch(() => undefined);
    return passed;
  }
}
