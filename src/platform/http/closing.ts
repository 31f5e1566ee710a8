import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Whoever supervises the process is told to give it 30 seconds (docs/guide/deploy.md). */
const PATIENCE_MS = 20_000;

/**
 * Closing waits for running requests, but not for what their connections might ask next, nor for connections on which nothing was ever
 * asked: browsers open some in advance, and Node counts those as busy for a minute.
 */
export function closePolitely(server: FastifyInstance): void {
  const unused = new Set<Socket>();
  server.server.on('connection', (socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.server.on('request', (request) => { unused.delete(request.socket); });
  const state = { isClosing: false };
  server.addHook('onSend', async (_, reply) => { if (state.isClosing) void reply.header('Connection', 'close'); });
  server.addHook('preClose', async () => {
    state.isClosing = true;
    for (const socket of unused) socket.destroy();
    setTimeout(() => server.server.closeAllConnections(), PATIENCE_MS).unref();
  });
}
