/** The largest file that is imported, in bytes: some forty novels. */
export const largestFile = 32 * 1024 * 1024;
