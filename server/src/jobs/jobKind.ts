import type { Services } from '../context.js';
import type { MessageKey, MessageParameters } from '../messages.js';

/** What is done in the jobs of one queue. */
export interface JobKind {
  readonly name: string;
  /**
   * Goes on with it from where it was left, as who asked for it; their permissions are those of now. It may begin more than
   * once, since a process can end at any moment: what it has done, it writes in the same transaction as how far it came.
   * A `DomainError` ends it for good, anything else makes it begin again.
   */
  run(services: Services, id: string, job: RunningJob): Promise<void>;
  /** Leaves a state, that people see, of a job that will not be tried again. */
  giveUp(services: Services, id: string, why: WhyGivenUp): Promise<void>;
}

/** Told to people in their language. */
export interface WhyGivenUp {
  readonly key: MessageKey;
  readonly parameters: MessageParameters;
}

export interface RunningJob {
  /** Fires when the process shall stop, or has lost the job: to be looked at between two transactions. */
  readonly signal: AbortSignal;
  /**
   * To be called in each transaction that brings the work on. Undoes it when another process has taken the job over
   * meanwhile, and notes that there was progress, so that interruptions do not add up to a failure.
   */
  goOn(services: Services): Promise<void>;
}

/** The job is another process's now; nothing of this transaction may stay. */
export class JobLost extends Error {
  constructor() {
    super('the job was taken over');
    this.name = 'JobLost';
  }
}
