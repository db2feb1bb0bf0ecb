/** Something the technician can mend: it is printed as one line, without a stack, and ends the command with 1. */
export class Refusal extends Error {}

/** Runs a command of the checkout and turns its result, or its failure, into an exit code. */
export async function asCommand(work) {
  try {
    const code = await work();
    process.exitCode = typeof code === 'number' ? code : 0;
  } catch (error) {
    process.stderr.write(error instanceof Refusal ? `${error.message}\n` : `${error?.stack ?? error}\n`);
    process.exitCode = 1;
  }
}
