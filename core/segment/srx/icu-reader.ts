/** Reads a pattern from its start; what is wrong with it is thrown as a SyntaxError. */
export type IcuReader = {
  readonly isDone: () => boolean;
  /** Takes what the sticky pattern matches here; null, and nothing taken, when it doesn't. */
  readonly take: (pattern: RegExp) => RegExpExecArray | null;
  /** Takes the next character; throws with `missing` when there is none. */
  readonly takeSign: (missing: string) => string;
};

export function readIcu(pattern: string): IcuReader {
  let at = 0;
  return {
    isDone: () => at >= pattern.length,
    take: (sticky) => {
      sticky.lastIndex = at;
      const match = sticky.exec(pattern);
      if (match) at = sticky.lastIndex;
      return match;
    },
    takeSign: (missing) => {
      const sign = String.fromCodePoint(pattern.codePointAt(at) ?? 0);
      if (at >= pattern.length) throw new SyntaxError(missing);
      at += sign.length;
      return sign;
    },
  };
}

/** The character as it may stand in a JavaScript pattern, in a class or not. */
export function literal(sign: string): string {
  return /[\p{L}\p{N}]/u.test(sign) ? sign : `\\u{${sign.codePointAt(0)?.toString(16)}}`;
}
