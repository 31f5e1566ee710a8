import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** A port nobody uses now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

/** A built program of the project as a process of its own. */
export class Program {
  private child: ChildProcess | undefined;
  output = '';

  constructor(private readonly script: string, private readonly env: Record<string, string>) {}

  /** Starts it and waits for a line that holds `ready`. */
  async start(ready: string): Promise<void> {
    const child = spawn(process.execPath, [join(ROOT, this.script)], { env: { ...process.env, ...this.env }, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child = child;
    this.output = '';
    await new Promise<void>((done, fail) => {
      const hear = (text: Buffer) => {
        this.output += text.toString();
        if (this.output.includes(ready)) done();
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', (code, signal) => fail(new Error(`${this.script} ended (${code ?? signal}) before “${ready}”:\n${this.output.slice(-2_000)}`)));
    });
  }

  /** As a power cut would. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    if (!this.child || this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill(signal);
    await once(this.child, 'exit');
  }

  async ended(): Promise<number | null> {
    if (this.child && this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'exit');
    return this.child?.exitCode ?? null;
  }
}

/** Runs a built program to its end. */
export async function runToEnd(script: string, env: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [join(ROOT, script)], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (text: Buffer) => { output += text.toString(); });
  child.stderr.on('data', (text: Buffer) => { output += text.toString(); });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}
