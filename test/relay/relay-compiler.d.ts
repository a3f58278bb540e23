declare module 'relay-compiler' {
  /** Where the compiler for this computer is; null where there is none. */
  const compiler: string | null;
  export default compiler;
}
