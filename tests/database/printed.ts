import type { Command } from 'commander';

export interface Printed {
  /** What went to standard output. */
  readonly out: string;
  readonly exitCode: number;
}

/** Runs a command in this process with these variables, and gives what it printed and what it would exit with. */
export async function printed(
  command: Command,
  words: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<Printed> {
  const before = { ...process.env };
  const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  const noted = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    Object.assign(process.env, variables);
    await command.parseAsync(words, { from: 'user' });
    const out = written.mock.calls.map(([text]) => String(text)).join('');
    return { out, exitCode: Number(process.exitCode ?? 0) };
  } finally {
    process.exitCode = undefined;
    for (const name of Object.keys(variables)) delete process.env[name];
    Object.assign(process.env, before);
    written.mockRestore();
    noted.mockRestore();
  }
}
