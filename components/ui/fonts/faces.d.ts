declare module '*.woff2' {
  /** Where the browser finds the face. */
  const address: string;
  export default address;
}
