import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { useAnswer } from '../../api/hooks.js';
import type { Found } from '../../api/types.js';
import { fill } from '../../words/shape.js';
import { useWords, wordsOf } from '../../words/words.js';
import { usePaused } from '../form/reference.js';

const offered = 8;

/** Search from everywhere: suggestions while typing, Enter for all results. A combobox by the book. */
export function Search() {
  const words = useWords();
  const w = words.kit.search;
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const q = usePaused(typed);
  const answer = useAnswer<{ items: Found[] }>('/search', { q }, { enabled: isOpen && q !== '' });
  const items = q ? (answer.data?.items ?? []).slice(0, offered) : [];
  const isShown = isOpen && q !== '' && answer.data !== undefined;

  const leave = (to: string): void => {
    setOpen(false);
    setActive(-1);
    setTyped('');
    void navigate(to);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((now) => Math.min(Math.max(now + step, -1), items.length - 1));
    } else if (event.key === 'Escape') {
      if (isOpen) setOpen(false);
      else setTyped('');
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing && typed.trim()) {
      const found = items[active];
      leave(found ? `/${found.resource}/${found.id}` : `/search?q=${encodeURIComponent(typed.trim())}`);
    }
  };

  return (
    <div className="search" role="search" onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setOpen(false)}>
      <Input
        id="search"
        role="combobox"
        aria-label={w.label}
        aria-expanded={isShown}
        aria-controls="search-found"
        aria-autocomplete="list"
        {...(isShown && active >= 0 ? { 'aria-activedescendant': `found-${active}` } : {})}
        autoComplete="off"
        allowClear
        prefix={<SearchOutlined aria-hidden />}
        placeholder={w.placeholder}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={press}
      />
      {isShown && (
        <div className="search-found">
          {items.length === 0 ? (
            <p className="muted" role="status">
              {fill(w.none, { q })}
            </p>
          ) : (
            <ul id="search-found" role="listbox" aria-label={w.results}>
              {items.map((found, at) => (
                <li key={`${found.resource}/${found.id}`} id={`found-${at}`} role="option" aria-selected={at === active} onMouseDown={(event) => event.preventDefault()} onClick={() => leave(`/${found.resource}/${found.id}`)} onMouseEnter={() => setActive(at)}>
                  <span className="found-title">{found.title}</span>
                  <span className="found-kind">
                    {wordsOf(words, found.resource)?.one ?? found.resource}
                    {found.subtitle ? ` · ${found.subtitle}` : ''}
                  </span>
                </li>
              ))}
            </ul>
          )}
          {items.length > 0 && (
            <button type="button" className="found-all" onClick={() => leave(`/search?q=${encodeURIComponent(q)}`)}>
              {w.all}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
