// biome-ignore-all lint/style/noNonNullAssertion: numeric arrays read within their bounds
/** Numbers for pairs of words, by open addressing. */
export class WordPairs {
  size = 0;
  readonly sourceOf: Int32Array;
  readonly targetOf: Int32Array;
  readonly #table: Int32Array;

  constructor(atMost: number) {
    this.#table = new Int32Array(2 ** Math.ceil(Math.log2(atMost * 1.5 + 2))).fill(-1);
    this.sourceOf = new Int32Array(atMost);
    this.targetOf = new Int32Array(atMost);
  }

  slot(source: number, target: number): number {
    const mask = this.#table.length - 1;
    let at = (Math.imul(source, 0x9e3779b1) ^ Math.imul(target, 0x85ebca6b)) >>> 0;
    at = (at ^ (at >>> 15)) & mask;
    for (;;) {
      const slot = this.#table[at]!;
      if (slot === -1) break;
      if (this.sourceOf[slot] === source && this.targetOf[slot] === target) return slot;
      at = (at + 1) & mask;
    }
    this.#table[at] = this.size;
    this.sourceOf[this.size] = source;
    this.targetOf[this.size] = target;
    return this.size++;
  }
}
