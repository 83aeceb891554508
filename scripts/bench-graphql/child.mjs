/** For the servers that are compared, each in a process of its own: tells the address, and on request the CPU used so far. */
export function ready(url) {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send({ cpu: (user + system) / 1_000 });
  });
  process.on('disconnect', () => process.exit(0));
  process.send({ url });
}

/** Address of the database, handed in the environment. */
export const address = JSON.parse(process.env.BENCH_ADDRESS);
