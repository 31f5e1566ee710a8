import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';

const staysMs = 5000;

const SayContext = createContext<(text: string) => void>(() => undefined);

/** Says what has just happened: seen for a few seconds, heard by a screen reader. */
export const useSay = (): ((text: string) => void) => use(SayContext);

export function Saying({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<{ text: string; at: number }>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const say = useCallback((text: string) => {
    clearTimeout(timer.current);
    setSaid({ text, at: Date.now() });
    timer.current = setTimeout(() => setSaid(undefined), staysMs);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  const region = useMemo(
    () => (
      <div className="said" role="status" aria-live="polite">
        {said && <div key={said.at} className="said-text">{said.text}</div>}
      </div>
    ),
    [said],
  );
  return (
    <SayContext value={say}>
      {children}
      {region}
    </SayContext>
  );
}
