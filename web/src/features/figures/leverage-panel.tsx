import { Link } from 'react-router';
import type { FigureItem } from '../../api/types.js';
import { FigureCard } from '../../kit/figure-card.js';
import { useFormat } from '../../kit/look/format.js';
import { fill } from '../../words/shape.js';
import { useWords } from '../../words/words.js';
import type { Scope } from './scope.js';

/** Both ratios side by side, with the part of the money that nobody has verified yet. */
export function LeveragePanel({ items, scope }: { items: readonly FigureItem[]; scope: Scope }) {
  const words = useWords();
  const format = useFormat();
  const w = words.figures.ratio;
  const of = (key: string): FigureItem | undefined => items.find((item) => item.key === key);
  const received = of('leverageReceivedFen')?.value ?? 0;
  const verified = of('leverageVerifiedFen')?.value ?? 0;
  const paid = of('fundingPaidFen')?.value ?? 0;
  const open = received - verified;
  const openBp = received > 0 ? Math.round((open / received) * 10_000) : 0;
  const ratios = [
    { item: of('leverageRatioReceivedBp'), name: w.received, className: 'received' },
    { item: of('leverageRatioVerifiedBp'), name: w.verified, className: 'verified' },
  ];
  return (
    <section className="surface leverage" aria-labelledby="leverage">
      <h3 id="leverage">{w.title}</h3>
      {paid === 0 ? (
        <p className="muted">{w.nothing}</p>
      ) : (
        <>
          <div className="leverage-ratios">
            {ratios.map(({ item, name, className }) => item && item.value !== null && (
              <div key={item.key} className={`leverage-ratio ${className}`}>
                <FigureCard to={scope.rowsOf(item.key)} name={name} value={format.ratio(item.value)} exact={format.ratio(item.value)} definition={item.definition.text} />
              </div>
            ))}
          </div>
          <div className="leverage-bar" aria-hidden>
            <span style={{ inlineSize: `${received > 0 ? (verified / received) * 100 : 0}%` }} />
          </div>
          <p className="leverage-text">
            {open > 0 ? fill(w.unverified, { received: format.fenShort(received), unverified: format.fenShort(open), share: format.percent(openBp) }) : w.none}{' '}
            {open > 0 && <Link to={`/contributions?state=received`}>{w.open}</Link>}
          </p>
        </>
      )}
    </section>
  );
}
