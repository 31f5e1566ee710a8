import { CopyOutlined } from '@ant-design/icons';
import { Button, Input, Modal } from 'antd';
import { createContext, use, useCallback, useState, type ReactNode } from 'react';
import { useWords } from '../words/words.js';
import { useSay } from './say.js';

const OnceContext = createContext<(answer: unknown) => void>(() => undefined);

/** Shows what an answer tells this once (a link, a secret), if it tells anything. */
export const useOnce = (): ((answer: unknown) => void) => use(OnceContext);

const onceIn = (answer: unknown): string | undefined => {
  const once = typeof answer === 'object' && answer !== null && 'once' in answer ? answer.once : undefined;
  return typeof once !== 'string' ? undefined : once.startsWith('/') ? location.origin + once : once;
};

/** Stays until whoever made it says that it is kept: it cannot be shown again. */
export function OnceProvider({ children }: { children: ReactNode }) {
  const words = useWords();
  const say = useSay();
  const [shown, setShown] = useState<string>();
  const tell = useCallback((answer: unknown) => setShown(onceIn(answer)), []);
  const w = words.kit.once;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(shown ?? '');
      say(w.copied);
    } catch {
      // without https the browser has no clipboard: the text is selected when it is entered
      say(w.copyByHand);
    }
  };
  return (
    <OnceContext value={tell}>
      {children}
      <Modal open={shown !== undefined} title={w.title} closable={false} mask={{ closable: false }} keyboard={false} footer={null} destroyOnHidden>
        <p className="page-text">{shown?.includes('/app/') ? w.link : w.secret}</p>
        <Input.TextArea readOnly value={shown ?? ''} aria-label={w.title} autoSize className="code" onFocus={(event) => event.target.select()} />
        <div className="buttons">
          <Button icon={<CopyOutlined aria-hidden />} onClick={() => void copy()}>{w.copy}</Button>
          <Button type="primary" onClick={() => setShown(undefined)}>{w.kept}</Button>
        </div>
      </Modal>
    </OnceContext>
  );
}
