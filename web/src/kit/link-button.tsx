import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** A link that looks like a button: it opens in a new tab as links do. */
export function LinkButton({ to, children, icon, isPrimary = false }: { to: string; children: ReactNode; icon?: ReactNode; isPrimary?: boolean }) {
  return (
    <Link to={to} className={isPrimary ? 'link-button primary' : 'link-button'}>
      {icon}
      <span>{children}</span>
    </Link>
  );
}
