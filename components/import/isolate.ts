/** A name inside a sentence of the interface, kept from turning the words round it when it runs the other way. */
export function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}
