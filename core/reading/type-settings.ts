export const papers = ['system', 'paper', 'white', 'dark'] as const;
type Paper = (typeof papers)[number];

export const faces = ['literata', 'gentium', 'source-sans'] as const;
type Face = (typeof faces)[number];

/** What can be set by degrees: `size` in pixels, `leading` in percent of it, `measure` in characters of a line. */
export const ranges = {
  size: { from: 15, to: 26, step: 1 },
  leading: { from: 130, to: 200, step: 3 },
  measure: { from: 40, to: 75, step: 1 },
} as const;
export type Degree = keyof typeof ranges;

/** How the reader's pages are set. */
export type TypeSettings = Readonly<Record<Degree, number>> & {
  readonly paper: Paper;
  readonly face: Face;
  readonly justify: boolean;
  /** Whether sentence numbers, notes with their markers, and the underlines of glossary words are shown. */
  readonly numbers: boolean;
  readonly notes: boolean;
  readonly words: boolean;
};

/** As the book was designed. */
export const plainType: TypeSettings = {
  size: 19,
  leading: 163,
  measure: 52,
  paper: 'system',
  face: 'literata',
  justify: false,
  numbers: true,
  notes: true,
  words: true,
};

/** Reads what `serializeTypeSettings` wrote. What is missing or makes no sense is as plain type has it. */
export function parseTypeSettings(written: string | undefined): TypeSettings {
  const read = new URLSearchParams(written);
  const degree = (name: Degree) => {
    const value = Number(read.get(name) || Number.NaN);
    return value >= ranges[name].from && value <= ranges[name].to ? Math.round(value) : plainType[name];
  };
  return {
    size: degree('size'),
    leading: degree('leading'),
    measure: degree('measure'),
    paper: papers.find((one) => one === read.get('paper')) ?? plainType.paper,
    face: faces.find((one) => one === read.get('face')) ?? plainType.face,
    justify: read.get('justify') === 'true',
    numbers: read.get('numbers') !== 'false',
    notes: read.get('notes') !== 'false',
    words: read.get('words') !== 'false',
  };
}

/** Fits in a cookie. */
export function serializeTypeSettings(settings: TypeSettings): string {
  return new URLSearchParams(Object.entries(settings).map(([name, value]) => [name, String(value)])).toString();
}
