import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { OnRecordError } from '../../errors/onrecord-error.js';
import {
  DEFINITIONS,
  SETTING_NAMES,
  type Definition,
  type SettingName,
  type SettingValue,
} from './definitions.js';
import { WrongValue } from './kinds.js';

/** Where settings stand, from the weakest to the strongest: a file, the environment, options of the command line. */
export interface SettingSources {
  /** Path of the file; without it, `onrecord.json` in `folder` if there is one. */
  readonly file?: string | undefined;
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly options: Readonly<Partial<Record<SettingName, unknown>>>;
}

/** The value of a setting, and where it comes from: a file, a variable, an option, or "default". */
export interface Setting<Value> {
  readonly value: Value;
  readonly from: string;
}

export type Settings = { readonly [Name in SettingName]: Setting<SettingValue<Name>> };

const FILE = 'onrecord.json';

/** Reads and checks all settings. Throws `SETTINGS_FILE`, `SETTING_UNKNOWN` and `SETTING_WRONG`. */
export function readSettings(sources: SettingSources): Settings {
  const file =
    sources.file ?? (existsSync(resolve(sources.folder, FILE)) ? resolve(sources.folder, FILE) : undefined);
  const inFile = file === undefined ? {} : readFile(file);
  refuseUnknownVariables(sources.environment);
  const given = (name: SettingName): Setting<unknown> | undefined => {
    const { variable, kind } = DEFINITIONS[name] as Definition;
    const option = sources.options[name];
    if (option !== undefined) return { value: checked(kind, option, name, `--${name}`), from: `--${name}` };
    const inEnvironment = sources.environment[variable];
    if (inEnvironment !== undefined && inEnvironment !== '') {
      return { value: checked(kind, inEnvironment, variable, variable), from: variable };
    }
    if (file === undefined || inFile[name] === undefined) return undefined;
    const value = checked(kind, inFile[name], name, file);
    // A path in a file is meant from where the file lies.
    return { value: name === 'trustedDocuments' ? resolve(dirname(file), String(value)) : value, from: file };
  };
  const settings = Object.fromEntries(
    SETTING_NAMES.map((name) => [
      name,
      given(name) ?? { value: (DEFINITIONS[name] as Definition).initial, from: 'default' },
    ]),
  ) as Record<SettingName, Setting<unknown>>;
  const { NODE_ENV } = sources.environment;
  if (settings.production.value === undefined) {
    settings.production = {
      value: NODE_ENV === 'production',
      from: NODE_ENV === 'production' ? 'NODE_ENV' : 'default',
    };
  }
  if (settings.graphiql.value === undefined) {
    settings.graphiql = { value: !settings.production.value, from: 'default' };
  }
  return settings as Settings;
}

function readFile(file: string): Readonly<Record<string, unknown>> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new OnRecordError('SETTINGS_FILE', 'This is no file of settings that can be read.', {
      where: file,
      hint: 'It is a JSON object such as {"port": 4000}.',
      cause,
    });
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new OnRecordError('SETTINGS_FILE', 'This is no file of settings that can be read.', {
      where: file,
      hint: 'It is a JSON object such as {"port": 4000}.',
    });
  }
  for (const name of Object.keys(content))
    if (!SETTING_NAMES.includes(name as SettingName)) throw unknown(name, file, SETTING_NAMES);
  return content as Record<string, unknown>;
}

/** What other parts of OnRecord read from the environment, though it looks like a setting of the service. */
const OF_OTHER_PARTS: readonly string[] = ['ONRECORD_HOME'];

/** Variables of other parts begin the same, so that only what looks like a slip of the pen is refused. */
function refuseUnknownVariables(environment: NodeJS.ProcessEnv): void {
  const known = SETTING_NAMES.map((name) => DEFINITIONS[name].variable);
  for (const variable of Object.keys(environment)) {
    if (!variable.startsWith('ONRECORD_') || known.includes(variable)) continue;
    if (OF_OTHER_PARTS.includes(variable)) continue;
    if (known.some((one) => distance(one, variable) <= 2)) throw unknown(variable, 'the environment', known);
  }
}

function unknown(name: string, where: string, known: readonly string[]): OnRecordError {
  const [nearest = ''] = [...known].sort((a, b) => distance(a, name) - distance(b, name));
  const hint =
    distance(nearest, name) <= 3 ? `Did you mean "${nearest}"?` : `Settings are: ${known.join(', ')}.`;
  return new OnRecordError('SETTING_UNKNOWN', `"${name}" is no setting.`, { where, hint });
}

function checked(kind: (given: unknown) => unknown, given: unknown, name: string, where: string): unknown {
  try {
    return kind(given);
  } catch (error) {
    if (!(error instanceof WrongValue)) throw error;
    throw new OnRecordError('SETTING_WRONG', `${name} must be ${error.message}.`, { where });
  }
}
