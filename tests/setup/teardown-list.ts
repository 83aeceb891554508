import { rm } from 'node:fs/promises';

/** jest runs globalSetup and globalTeardown in one process, but loads their modules afresh: only `globalThis` is shared. */
const shared = globalThis as { onRecordTeardown?: () => Promise<void> };

/** What globalTeardown has to do: stop the server, then remove its temporary folder. */
export function keepForTeardown(stop: () => Promise<void>, folder?: string): void {
  shared.onRecordTeardown = async () => {
    await stop();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    if (folder !== undefined) await rm(`${folder}.lock`, { recursive: true, force: true });
  };
}

export async function tearDown(): Promise<void> {
  await shared.onRecordTeardown?.();
}
