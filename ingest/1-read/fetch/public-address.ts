import { lookup as resolve } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { OnRecordError } from '../../../src/errors/onrecord-error.js';

/**
 * True for an address of the public internet: not of this machine, of a private network, of a cloud's metadata, or any
 * other that is set aside. An IPv4 address in the clothes of an IPv6 one counts as what it is.
 */
export function isPublic(ip: string): boolean {
  if (!ipaddr.isValid(ip)) return false;
  return ipaddr.process(ip).range() === 'unicast';
}

/** Throws `FETCH_PRIVATE` for a host that is written as a private address. `allowed` holds hosts as they are written. */
export function checkHost(hostname: string, allowed: ReadonlySet<string>, where: string): void {
  const host = bare(hostname);
  if (ipaddr.isValid(host) && !isPublic(host) && !allowed.has(host)) throw isPrivate(hostname, host, where);
}

/**
 * Looks a name up and lets only public addresses through, so that the connection goes to the very address that was
 * checked, whatever the name means a moment later.
 */
export const checkedLookup =
  (allowed: ReadonlySet<string>, where: string): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, []);
      const refused = allowed.has(hostname) ? undefined : addresses.find(({ address }) => !isPublic(address));
      const [first] = addresses;
      if (refused !== undefined) return callback(isPrivate(hostname, refused.address, where), []);
      if (options.all === true || first === undefined) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };

/** `[::1]` → `::1` */
export const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, '');

const isPrivate = (hostname: string, ip: string, where: string): OnRecordError =>
  new OnRecordError(
    'FETCH_PRIVATE',
    bare(hostname) === ip
      ? `leads to ${ip}, which is no public address.`
      : `leads to ${hostname} at ${ip}, which is no public address.`,
    { where, hint: `If that is meant, allow it by name: --allow-host ${bare(hostname)}.` },
  );
