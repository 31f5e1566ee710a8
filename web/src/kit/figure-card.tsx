import { Tooltip } from 'antd';
import { useId } from 'react';
import { Link } from 'react-router';

interface Props {
  to: string;
  name: string;
  /** As the board rounds it. */
  value: string;
  unit?: string;
  /** Shown on hover and focus, where it says more than the rounded value. */
  exact: string;
  definition: string;
}

/** A number is a door: the whole card opens its rows; its definition and exact value come with hover or focus. */
export function FigureCard({ to, name, value, unit, exact, definition }: Props) {
  const id = useId();
  return (
    <Tooltip
      trigger={['hover', 'focus']}
      placement="bottom"
      title={
        <>
          <strong className="tip-exact">{exact}</strong>
          {definition}
        </>
      }
    >
      <Link to={to} className="figure-card" aria-describedby={id}>
        <span className="figure-name">{name}</span>
        <span className="figure-value">
          {value}
          {unit && <span className="figure-unit"> {unit}</span>}
        </span>
        <span id={id} className="sr-only">
          {exact}. {definition}
        </span>
      </Link>
    </Tooltip>
  );
}
