/** A command to measure. */
export interface Step {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** All of its environment. */
  readonly env: NodeJS.ProcessEnv;
  /** The file that what it says is added to. */
  readonly log: string;
}

/** What a command and all processes that it started took. */
export interface Cost {
  /** User and system time of all of them, in seconds. */
  readonly cpu: number;
  /** Peak memory of the largest of them, in bytes. */
  readonly peak: number;
}

/** A way to measure commands. */
export interface Meter {
  /** What measures, and how well, in a sentence. */
  readonly description: string;
  /**
   * Run a command to its end.
   *
   * @throws if it fails
   */
  readonly run: (step: Step) => Promise<Cost>;
}
