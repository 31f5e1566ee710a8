/** Whoever carries announcements to the courier: this process, or a queue that other processes read. */
export abstract class Runner {
  /** Takes them over. Answers when they are delivered (in this process) or safely queued (elsewhere). */
  abstract run(announcementIds: readonly string[]): Promise<void>;
  /** Whether it can take work now; for readiness. */
  abstract ping(): Promise<void>;
  /** Finishes what it is doing. */
  abstract close(): Promise<void>;
}
