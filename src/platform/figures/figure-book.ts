import { Injectable } from '@nestjs/common';
import type { Figure, Ratio } from './figure.js';

/** Every figure of every room; the rooms enter theirs, the figures room reads. */
@Injectable()
export class FigureBook {
  private readonly byKey = new Map<string, Figure>();
  private readonly ratios = new Map<string, Ratio>();

  add(...figures: readonly Figure[]): void {
    for (const f of figures) this.enter(this.byKey, f);
  }

  addRatio(...ratios: readonly Ratio[]): void {
    for (const r of ratios) this.enter(this.ratios, r);
  }

  figure(key: string): Figure | undefined {
    return this.byKey.get(key);
  }

  ratio(key: string): Ratio | undefined {
    return this.ratios.get(key);
  }

  get figures(): readonly Figure[] {
    return [...this.byKey.values()];
  }

  get allRatios(): readonly Ratio[] {
    return [...this.ratios.values()];
  }

  private enter<T extends { key: string }>(into: Map<string, T>, thing: T): void {
    if (this.byKey.has(thing.key) || this.ratios.has(thing.key)) throw new Error(`figure ${thing.key} is declared twice`);
    into.set(thing.key, thing);
  }
}
