/**
 * Why the hub cannot start, in one line that tells the reader what to do. `main` and the command line print the
 * message alone, without a stack, and leave with the exit code.
 */
export class StartupError extends Error {
  constructor(
    message: string,
    readonly exitCode: number = 1,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'StartupError';
  }
}
