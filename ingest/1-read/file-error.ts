import { OnRecordError } from '../../src/errors/onrecord-error.js';

const KNOWN: Readonly<Record<string, readonly [code: string, message: string, hint: string]>> = {
  ENOENT: ['INPUT_MISSING', 'does not exist.', 'Check the path.'],
  ENOTDIR: ['INPUT_MISSING', 'does not exist: a part of the path is a file.', 'Check the path.'],
  EACCES: ['INPUT_UNREADABLE', 'may not be read.', 'Give yourself permission to read it.'],
  EPERM: ['INPUT_UNREADABLE', 'may not be read.', 'Give yourself permission to read it.'],
  ELOOP: ['INPUT_UNREADABLE', 'is a link that leads to itself.', 'Remove the link.'],
  ENAMETOOLONG: ['INPUT_MISSING', 'does not exist: the name is too long for a file.', 'Check the path.'],
};

/** Says what the operating system says when a file cannot be read; what is no system error stays a defect. */
export function fileError(path: string, cause: unknown): OnRecordError {
  if (cause instanceof OnRecordError) return cause;
  if (!isSystemError(cause)) throw cause;
  const [name, message, hint] = KNOWN[cause.code] ?? [
    'INPUT_UNREADABLE',
    `cannot be read: ${cause.message}.`,
    'Check the file and the disk it is on.',
  ];
  return new OnRecordError(name, message, { where: path, hint, cause });
}

const isSystemError = (cause: unknown): cause is { readonly code: string; readonly message: string } =>
  typeof cause === 'object' && cause !== null && 'code' in cause && 'syscall' in cause;
