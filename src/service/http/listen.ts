import type { Server } from 'node:http';
import { OnRecordError } from '../../errors/onrecord-error.js';

/** Waits until the server listens, or turns the reason why it cannot into a coded error (`PORT_TAKEN`, `PORT_REFUSED`). */
export async function listen(http: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.off('error', reject);
      resolve();
    });
  }).catch((cause: NodeJS.ErrnoException) => {
    const taken = cause.code === 'EADDRINUSE';
    throw new OnRecordError(
      taken ? 'PORT_TAKEN' : 'PORT_REFUSED',
      taken
        ? 'The port is taken by another program.'
        : `Listening there is refused (${cause.code ?? cause.message}).`,
      { where: `${host}:${port}`, hint: 'Choose another one with --port.', cause },
    );
  });
}
