import { OnRecordError } from '../../../src/errors/onrecord-error.js';

const KNOWN: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its host is not known',
  EAI_AGAIN: 'names of hosts cannot be looked up now',
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'the connection was broken off',
  EHOSTUNREACH: 'there is no way to it',
  ENETUNREACH: 'there is no way to it',
  ETIMEDOUT: 'it did not answer',
  EPIPE: 'the connection was broken off',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by nobody known',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is signed by nobody known',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
};

/** What went wrong with a request, in words; what is no fault of network or server stays a defect. */
export function fetchFailed(
  cause: unknown,
  url: URL,
  { timedOut, milliseconds }: { readonly timedOut: boolean; readonly milliseconds: number },
): OnRecordError {
  if (cause instanceof OnRecordError) return cause;
  const where = url.href;
  if (timedOut) {
    return new OnRecordError('FETCH_TOO_SLOW', `took longer than ${milliseconds / 1000} s.`, {
      where,
      hint: 'Try again later, or download it and give the file.',
      cause,
    });
  }
  if (!isNetworkError(cause)) throw cause;
  const reason = KNOWN[cause.code] ?? cause.message;
  return new OnRecordError('FETCH_FAILED', `could not be fetched: ${reason}.`, {
    where,
    hint: 'Check the address and the network, and try again.',
    cause,
  });
}

const isNetworkError = (cause: unknown): cause is { readonly code: string; readonly message: string } =>
  typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string';
