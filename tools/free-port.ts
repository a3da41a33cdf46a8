/** A port that nobody listens on. */
import { createServer } from 'node:net';

/** Whether a server could listen on the port of this machine's loopback; resolves to the port taken, or null. */
function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, 'localhost', () => {
      const address = server.address();
      const taken = address !== null && typeof address === 'object' ? address.port : null;
      server.close(() => resolve(taken));
    });
  });
}

/** The wanted port when it is free, else any other. 0 asks for any. */
export async function freePort(wanted: number): Promise<number> {
  const port = (await tryPort(wanted)) ?? (await tryPort(0));
  if (port === null) throw new Error('No port of this machine is free.');
  return port;
}
