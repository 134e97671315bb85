/** A file or a text that another page was given, on its way to the import page in the same browser session. */
let carried: File | string | null = null;

export function carryFile(file: File | string): void {
  carried = file;
}

/** What was carried here, once. */
export function takeCarriedFile(): File | string | null {
  const taken = carried;
  carried = null;
  return taken;
}
