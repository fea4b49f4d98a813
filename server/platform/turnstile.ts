/** How long one who went through counts, in milliseconds: whoever takes longer waits for something that others need not. */
export const COUNTED = 50;

/** Somebody inside, and since when. */
interface Passage {
  readonly since: number;
}

/**
 * Lets so many through at once and the others wait in their order. Whoever is inside for long is counted no more, so
 * that a few slow ones never keep everybody waiting.
 */
export class Turnstile {
  /** Those who count, the first who came first. */
  private readonly counted = new Set<Passage>();
  private readonly waiting: ((passage: Passage) => void)[] = [];
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly most: number) {}

  /** Does something inside. */
  async pass<T>(act: () => Promise<T>): Promise<T> {
    const passage = this.counted.size < this.most ? this.admit() : await this.wait();
    try {
      return await act();
    } finally {
      if (this.counted.delete(passage)) this.next();
    }
  }

  private admit(): Passage {
    const passage = { since: performance.now() };
    this.counted.add(passage);
    return passage;
  }

  private wait(): Promise<Passage> {
    return new Promise((enter) => {
      this.waiting.push(enter);
      this.watch();
    });
  }

  private next(): void {
    this.waiting.shift()?.(this.admit());
  }

  /** While somebody waits, looks again when the first of those inside has been there for long. */
  private watch(): void {
    const [first] = this.counted;
    if (this.timer !== null || first === undefined || this.waiting.length === 0) return;
    const left = first.since + COUNTED - performance.now();
    this.timer = setTimeout(() => this.age(), Math.max(1, left));
  }

  private age(): void {
    this.timer = null;
    const long = performance.now() - COUNTED;
    for (const passage of this.counted) {
      if (passage.since > long) break;
      this.counted.delete(passage);
      this.next();
    }
    this.watch();
  }
}
