/** A password is judged by its length alone, in UTF-16 code units; both ends are allowed. */
export const passwordLength = { least: 12, most: 128 } as const;
