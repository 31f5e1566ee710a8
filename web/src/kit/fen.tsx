import { useFormat } from './look/format.js';

/** Money in full, in figures of one width. */
export function Fen({ fen }: { fen: number }) {
  const format = useFormat();
  return <span className="figure">{format.fen(fen)}</span>;
}
