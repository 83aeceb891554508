import { handedAddress } from '../setup/address.js';

/** Environment that points the program to the test database, at another port when it is reached through a proxy. */
export function databaseEnvironment(port?: number): NodeJS.ProcessEnv {
  const { uri, user, password, database } = handedAddress();
  const address = new URL(uri);
  if (port !== undefined) address.port = String(port);
  return {
    NEO4J_URI: address.href,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
}
