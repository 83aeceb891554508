/** esbuild lays the file among the assets; what is imported is its address. */
declare module 'world-atlas/countries-50m.json' {
  const address: string;
  export default address;
}
