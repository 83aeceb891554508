/** `npm run bench -- NAME`: measures one thing on this machine. No test asserts on what it prints. */
const BENCHES = ['extract', 'graphql'];

const [name] = process.argv.slice(2);
if (!BENCHES.includes(name)) {
  console.error(`Say which bench: ${BENCHES.join(', ')}.`);
  process.exit(2);
}
await import(`./bench-${name}.mjs`);
