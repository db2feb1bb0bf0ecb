/** Runs tasks strictly one after the other, in the order of their arrival; one failing does not stop the next. */
export class Fifo {
  private tail: Promise<unknown> = Promise.resolve();

  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.tail.then(task, task);
    this.tail = result.catch(() => undefined);
    return result;
  }
}
