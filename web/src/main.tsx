import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import dayjs from 'dayjs';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Connection } from './api/connection.js';
import { BackendProvider } from './api/hooks.js';
import { Problem } from './api/problem.js';
import { Api, Intents } from './api/request.js';
import { Session } from './api/session.js';
import { useStore } from './api/store.js';
import { App } from './app.js';
import { PreferenceProvider, PreferenceStore } from './kit/look/preferences.js';
import { Look } from './kit/look/theme.js';
import { htmlLanguage, loadSpeech, SpeechProvider, type Speech } from './words/words.js';
import './kit/styles/base.css';
import './kit/styles/shell.css';
import './kit/styles/list.css';
import './kit/styles/record.css';
import './kit/styles/form.css';
import './kit/styles/board.css';
import './kit/styles/print.css';

const preferences = new PreferenceStore();
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // a refusal stays a refusal; only a lost line is worth asking again, and the connection does that when it is back
      retry: (count, error) => error instanceof Problem && error.status >= 500 && count < 1,
      refetchOnWindowFocus: true,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});
const session = new Session();
const connection = new Connection(() => void queries.invalidateQueries());
const api = new Api(session, connection, () => htmlLanguage[preferences.get().language]);
const backend = { api, session, connection, intents: new Intents() };

/** Changes the words without losing what is on the screen; answers of the server are asked for again in the new language. */
function Speaking({ first }: { first: Speech }) {
  const { language } = useStore(preferences);
  const [speech, setSpeech] = useState(first);
  useEffect(() => {
    if (speech.language === language) return;
    let isGone = false;
    const change = async (): Promise<void> => {
      const next = await loadSpeech(language);
      if (isGone) return;
      dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
      setSpeech(next);
      await queries.invalidateQueries();
    };
    void change();
    return () => {
      isGone = true;
    };
  }, [language, speech.language]);
  return (
    <SpeechProvider value={speech}>
      <Look>
        <App />
      </Look>
    </SpeechProvider>
  );
}

async function start(): Promise<void> {
  const first = await loadSpeech(preferences.get().language);
  dayjs.locale(first.language === 'zh' ? 'zh-cn' : 'en');
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  createRoot(root).render(
    <StrictMode>
      <BackendProvider value={backend}>
        <QueryClientProvider client={queries}>
          <PreferenceProvider value={preferences}>
            <Speaking first={first} />
          </PreferenceProvider>
        </QueryClientProvider>
      </BackendProvider>
    </StrictMode>,
  );
}

void start();
