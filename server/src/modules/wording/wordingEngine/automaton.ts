import { gap, type Letters } from "./readLetters";

/** A word as a row of symbols. */
export interface Pattern {
  readonly symbols: readonly number[];
}

/** Called for each word that ends at a letter. */
export type OnWord = (pattern: number, lastLetter: number) => void;

interface Node {
  readonly symbol: number;
  readonly children: Node[];
  state: number;
  fail: number;
  pattern: number;
}

const patience = 64;
const pairBits = 1 << 17;

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3b) + second) & (pairBits - 1);
}

/**
 * Aho and Corasick's automaton: finds every word of many in one pass, whatever their number. Its goto table is a double
 * array, so that a step is one look-up: from state s with symbol c to base[s] + c, if check[base[s] + c] is s.
 */
export class Automaton {
  private base = new Int32Array(1024);
  private check = new Int32Array(1024).fill(-1);
  private fail = new Int32Array(1024);
  /** The word that ends in a state, or -1. */
  private word = new Int32Array(1024).fill(-1);
  /** The next state with a word among the state's suffixes; 0 for none. */
  private shorter = new Int32Array(1024);
  private firstFree = 1;
  /** Bits of the pairs of symbols with which a word begins; several pairs share a bit. */
  private readonly pairs = new Int32Array(pairBits / 32);
  /** The state that each symbol leads to from the root. */
  private readonly roots = new Int32Array(65_536);

  /** Builds the automaton of patterns that are all different and of two symbols or more; they are told by their index. */
  constructor(patterns: readonly Pattern[]) {
    for (const { symbols: [first = 0, second = 0] } of patterns) {
      const pair = pairOf(first, second);
      this.pairs[pair >> 5] = (this.pairs[pair >> 5] as number) | (1 << (pair & 31));
    }
    const levels = place(grow(patterns), (children) => this.roomFor(children), (parent, children, base) => this.put(parent, children, base));
    for (const child of levels[0]?.children ?? []) this.roots[child.symbol] = child.state;
    for (const node of levels) this.link(node);
  }

  /**
   * Tells every word in the text. A word never reaches over the end of a sentence. Most letters begin no word: as long as no two
   * letters in a row are the first two of one, a look at a small bit table is all that is done.
   */
  scan({ symbols, gaps, count }: Letters, onWord: OnWord): void {
    const { pairs, roots, word, shorter } = this;
    let state = 0;
    let before = 0;
    for (let index = 0; index < count; index += 1) {
      const symbol = symbols[index] as number;
      if (gaps[index] === gap.hard) state = before = 0;
      if (state === 0) {
        const pair = pairOf(before, symbol);
        before = symbol;
        if (((pairs[pair >> 5] as number) & (1 << (pair & 31))) === 0) continue;
        state = roots[symbols[index - 1] as number] as number;
      }
      before = symbol;
      state = this.step(state, symbol);
      if (word[state] !== -1) onWord(word[state] as number, index);
      for (let ending = shorter[state] as number; ending !== 0; ending = shorter[ending] as number) onWord(word[ending] as number, index);
      if (state === roots[symbol]) state = 0;
    }
  }

  private step(from: number, symbol: number): number {
    const { base, check, fail } = this;
    let state = from;
    let next = (base[state] as number) + symbol;
    while (check[next] !== state && state !== 0) {
      state = fail[state] as number;
      next = (base[state] as number) + symbol;
    }
    return check[next] === state ? next : 0;
  }

  private roomFor(children: readonly Node[]): number {
    const [first, ...others] = children;
    if (!first) return 0;
    const from = Math.max(this.firstFree, first.symbol + 1);
    for (let cell = from; ; cell += 1) {
      const base = cell - first.symbol;
      if (this.isTaken(cell) || others.some(({ symbol }) => this.isTaken(base + symbol))) continue;
      // What lies before is nearly full: looking there again would cost more than the holes are worth.
      if (cell - from > patience) this.firstFree = Math.max(this.firstFree, cell - patience);
      return base;
    }
  }

  private isTaken(cell: number): boolean {
    return cell < this.check.length && this.check[cell] !== -1;
  }

  private put(parent: number, children: readonly Node[], base: number): void {
    this.base[parent] = base;
    for (const child of children) {
      child.state = base + child.symbol;
      this.extendTo(child.state);
      this.check[child.state] = parent;
      this.word[child.state] = child.pattern;
    }
  }

  private extendTo(state: number): void {
    if (state + 70_000 < this.check.length) return;
    const size = (state + 70_000) * 2;
    const copy = (from: Int32Array, empty: number): Int32Array<ArrayBuffer> => {
      const larger = new Int32Array(size).fill(empty);
      larger.set(from);
      return larger;
    };
    this.base = copy(this.base, 0);
    this.check = copy(this.check, -1);
    this.fail = copy(this.fail, 0);
    this.word = copy(this.word, -1);
    this.shorter = copy(this.shorter, 0);
  }

  private link(node: Node): void {
    for (const child of node.children) {
      let suffix = node.state === 0 ? -1 : node.fail;
      while (suffix > 0 && !this.has(suffix, child.symbol)) suffix = this.fail[suffix] as number;
      child.fail = suffix >= 0 && this.has(suffix, child.symbol) ? (this.base[suffix] as number) + child.symbol : 0;
      this.fail[child.state] = child.fail;
      this.shorter[child.state] = this.word[child.fail] === -1 ? (this.shorter[child.fail] as number) : child.fail;
    }
  }

  private has(state: number, symbol: number): boolean {
    return this.check[(this.base[state] as number) + symbol] === state;
  }
}

function grow(patterns: readonly Pattern[]): Node {
  const root: Node = { symbol: 0, children: [], state: 0, fail: 0, pattern: -1 };
  const known = new Map<Node, Map<number, Node>>();
  patterns.forEach(({ symbols }, pattern) => {
    let node = root;
    for (const symbol of symbols) {
      const children = known.get(node) ?? new Map<number, Node>();
      known.set(node, children);
      const child = children.get(symbol) ?? { symbol, children: [], state: 0, fail: 0, pattern: -1 };
      if (!children.has(symbol)) {
        children.set(symbol, child);
        node.children.push(child);
      }
      node = child;
    }
    if (node !== root) node.pattern = pattern;
  });
  return root;
}

/** Gives every node its state, level by level, and the nodes in that order. */
function place(root: Node, roomFor: (children: readonly Node[]) => number, put: (parent: number, children: readonly Node[], base: number) => void): Node[] {
  const levels: Node[] = [root];
  for (const node of levels) {
    node.children.sort((left, right) => left.symbol - right.symbol);
    put(node.state, node.children, roomFor(node.children));
    levels.push(...node.children);
  }
  return levels;
}
