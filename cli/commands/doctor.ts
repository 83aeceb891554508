import { Command } from 'commander';
import type { Check } from '../../src/database/checks/check.js';
import { diagnose, type Diagnosis } from '../../src/database/diagnose.js';
import { EXIT } from '../exit-code.js';
import { print, printJson } from '../output.js';

const HELP = `
Looks at Node.js, Java, Maven, Docker, Neo4j, ports, disk space and the data folder, and says what to do about each.
Starts nothing. Exit code 0 when there is a way to a database, 1 when there is none.`;

/** What a line says: a problem is only a warning while there is a way to a database. */
type Mark = 'ok' | 'warn' | 'fail';

/** `doctor`: what this machine has and lacks for a database. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('check what a database needs on this machine, and say what to do')
    .option('--json', 'the findings as JSON')
    .addHelpText('after', HELP)
    .action(async (options: { readonly json?: true }) => {
      const diagnosis = await diagnose();
      if (!diagnosis.healthy) process.exitCode = EXIT.someFailed;
      if (options.json) await printJson(reportOf(diagnosis));
      else for (const line of linesOf(diagnosis)) await print(line);
    });
}

/** The findings as programs read them. */
export const reportOf = (diagnosis: Diagnosis) => ({
  healthy: diagnosis.healthy,
  ways: diagnosis.ways,
  checks: diagnosis.checks.map((check) => ({
    name: check.name,
    state: markOf(check, diagnosis),
    message: check.message,
    hint: check.hint ?? null,
  })),
});

/** The findings for a person: one line for each check, what to do under it, and the answer last. */
export function linesOf(diagnosis: Diagnosis): readonly string[] {
  const lines = diagnosis.checks.flatMap((check) => {
    const [first = '', ...rest] = check.message.split('\n');
    const hint = check.hint === undefined ? [] : [check.hint];
    return [
      `${markOf(check, diagnosis).padEnd(4)}  ${check.name.padEnd(11)}  ${first}`,
      ...[...rest, ...hint].map((line) => `${' '.repeat(19)}${line}`),
    ];
  });
  return [...lines, '', conclusion(diagnosis)];
}

function conclusion({ healthy, ways }: Diagnosis): string {
  const names = { configured: 'the server that NEO4J_URI names', docker: 'Docker', local: 'a local server' };
  const list = ways.map((way) => names[way]).join(', ');
  if (healthy) return `Ways to a database: ${list}.`;
  if (list === '') return 'There is no way to a database yet.';
  return `The database of this folder cannot be had. Would work, with a database of its own: ${list}.`;
}

function markOf(check: Check, diagnosis: Diagnosis): Mark {
  if (check.state === 'ok') return 'ok';
  return check.state === 'problem' && !diagnosis.healthy ? 'fail' : 'warn';
}
