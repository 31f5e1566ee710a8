import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';

export interface Tab {
  key: string;
  label: string;
  content: ReactNode;
}

/** Tabs by the book: arrow keys walk, only the chosen one is in the tab order, and they wrap instead of hiding in a menu. */
export function Tabs({ label, tabs, chosen, onChoose }: { label: string; tabs: readonly Tab[]; chosen: string; onChoose: (key: string) => void }) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const now = tabs.find((tab) => tab.key === chosen) ?? tabs[0];
  const walk = (event: KeyboardEvent): void => {
    const at = tabs.findIndex((tab) => tab.key === now?.key);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChoose(next.key);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.key}"]`)?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={walk}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            data-tab={tab.key}
            id={`${id}-${tab.key}`}
            aria-selected={tab.key === now?.key}
            aria-controls={`${id}-panel`}
            tabIndex={tab.key === now?.key ? 0 : -1}
            onClick={() => onChoose(tab.key)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${now?.key ?? ''}`} className="tab-panel">
        {now?.content}
      </div>
    </>
  );
}
