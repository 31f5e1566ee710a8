import { LeftOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../words/words.js';

/** The head every page has: its title (also the document's), a way back, what can be done. */
export function PageHead({ title, back, above, beside, actions, text }: { title: string; back?: { to: string; label: string }; above?: ReactNode; beside?: ReactNode; actions?: ReactNode; text?: string }) {
  const words = useWords();
  return (
    <header className="page-head">
      <title>{`${title} · ${words.kit.product}`}</title>
      <div className="page-head-text">
        {back && (
          <Link className="page-back" to={back.to}>
            <LeftOutlined aria-hidden /> {back.label}
          </Link>
        )}
        {above}
        <div className="page-title">
          <h1>{title}</h1>
          {beside}
        </div>
        {text && <p className="page-text">{text}</p>}
      </div>
      {actions && <div className="page-actions">{actions}</div>}
    </header>
  );
}

export function NotFound() {
  const words = useWords();
  return (
    <div className="state-page">
      <title>{`${words.kit.notFound.title} · ${words.kit.product}`}</title>
      <h1>{words.kit.notFound.title}</h1>
      <p>{words.kit.notFound.text}</p>
      <Link to="/">{words.kit.notFound.home}</Link>
    </div>
  );
}
