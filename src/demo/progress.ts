const WIDTH = 30;
const EVERY_PER_CENT = 5;

/** How far the loading is: one calm line on a terminal, a line per five per cent anywhere else. */
export class Progress {
  private shown = -1;

  constructor(private readonly out: { write: (text: string) => unknown; isTTY?: boolean }) {}

  at(done: number, all: number, on: string): void {
    const percent = Math.floor((done * 100) / all);
    if (percent === this.shown) return;
    if (this.out.isTTY) {
      const filled = Math.floor((percent * WIDTH) / 100);
      this.out.write(`\r  [${'█'.repeat(filled)}${'·'.repeat(WIDTH - filled)}] ${String(percent).padStart(3)} %  ${on}${done === all ? '\n' : ''}`);
      this.shown = percent;
    } else if (Math.floor(percent / EVERY_PER_CENT) > Math.floor(this.shown / EVERY_PER_CENT)) {
      this.out.write(`  ${String(percent).padStart(3)} %  ${on}\n`);
      this.shown = percent;
    }
  }
}
