import { DisconnectOutlined, HourglassOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useBackend } from '../../api/hooks.js';
import { useStore } from '../../api/store.js';
import { fill } from '../../words/shape.js';
import { useWords } from '../../words/words.js';

/** Says when the line is lost or the server asks to wait; nothing has to be clicked, but it may be. */
export function LineBanner() {
  const { connection } = useBackend();
  const words = useWords();
  const line = useStore(connection);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (line.state !== 'busy') return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [line]);
  return (
    <div role="status">
      {line.state === 'lost' && (
        <div className="line-banner lost">
          <DisconnectOutlined aria-hidden /> <span>{words.kit.connection.lost}</span>
          <Button size="small" onClick={() => void connection.probe()}>
            {words.kit.connection.again}
          </Button>
        </div>
      )}
      {line.state === 'busy' && (
        <div className="line-banner">
          <HourglassOutlined aria-hidden /> <span>{fill(words.kit.connection.busy, { seconds: Math.max(1, Math.ceil((line.until - now) / 1000)) })}</span>
        </div>
      )}
    </div>
  );
}
