import { Suspense } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useMe, useRecord } from '../../api/hooks.js';
import type { AnyRecord } from '../../api/types.js';
import { fill, type ResourceWords } from '../../words/shape.js';
import { useWords, wordsOf } from '../../words/words.js';
import type { Resource } from '../descriptor.js';
import { isAsked } from '../form/values.js';
import { useFormat } from '../look/format.js';
import { Loading, Refused } from '../problem-text.js';
import { AsOf } from '../record/as-of.js';
import { Disclose } from '../record/disclose.js';
import { Evidence } from '../record/evidence.js';
import { History } from '../record/history.js';
import { Moves } from '../record/moves.js';
import { PanelTab } from '../record/panel.js';
import { isFor, titleOf, useDescriptor, useRoom, useRooms, type Room } from '../registry.js';
import { State } from '../state.js';
import { RelatedList } from '../table/related.js';
import { Tabs, type Tab } from '../tabs.js';
import { Value } from '../value.js';
import { capital } from './list-page.js';
import { NotFound, PageHead } from './page.js';

export function RecordPage() {
  const { resource = '', id = '' } = useParams();
  const room = useRoom(resource);
  return room ? <RecordOf key={`${room.name}/${id}`} room={room} id={id} /> : <NotFound />;
}

function RecordOf({ room, id }: { room: Room; id: string }) {
  const words = useWords();
  const resource = useDescriptor(room);
  const texts = wordsOf(words, room.name);
  const record = useRecord(room.name, id);
  if (!texts) return <NotFound />;
  if (record.isPending) return <Loading rows={8} />;
  if (record.isError) return <Refused isPage error={record.error} onRetry={() => void record.refetch()} />;
  return <Shown room={room} resource={resource} texts={texts} record={record.data} />;
}

interface ShownProps {
  room: Room;
  resource: Resource;
  texts: ResourceWords;
  record: AnyRecord;
}

function Shown({ room, resource, texts, record }: ShownProps) {
  const words = useWords();
  const format = useFormat();
  const rooms = useRooms();
  const me = useMe();
  const [params, setParams] = useSearchParams();
  const title = titleOf(room, record, words);
  const w = words.kit.record;
  const number = room.number ? record[room.number] : undefined;
  const state = record['state'];

  const tabs: Tab[] = [
    { key: 'card', label: w.card, content: resource.hasAsOf ? <AsOf resource={room.name} record={record}>{(shown) => <Card resource={resource} texts={texts} record={shown} />}</AsOf> : <Card resource={resource} texts={texts} record={record} /> },
    ...(resource.panels ?? []).map((panel) => ({ key: panel.key, label: panel.label(words), content: <PanelTab panel={panel} record={record} /> })),
    ...(resource.related ?? []).flatMap((related) => {
      const other = rooms.find((one) => one.name === related.resource);
      if (!other || !isFor(me, other.for)) return [];
      return [{ key: related.resource, label: capital(words.of[related.resource].many), content: <Suspense fallback={<Loading rows={4} />}><RelatedList room={other} related={related} id={record.id} /></Suspense> }];
    }),
    ...(resource.hasEvidence === false ? [] : [{ key: 'evidence', label: w.evidence, content: <Evidence resource={room.name} id={record.id} mayAdd={record.can?.includes('attach') ?? false} /> }]),
  ];

  return (
    <>
      <PageHead
        title={title}
        back={{ to: `/${room.name}`, label: capital(texts.many) }}
        beside={
          <>
            {typeof state === 'string' && <State state={state} names={texts.states} tones={resource.tones} />}
            {number !== undefined && number !== null && <span className="code muted">{String(number)}</span>}
          </>
        }
        actions={<Moves resource={resource} texts={texts} record={record} title={title} />}
      />
      <div className="record">
        <section className="surface record-main" aria-label={title}>
          <Tabs label={title} tabs={tabs} chosen={params.get('tab') ?? 'card'} onChoose={(tab) => setParams(tab === 'card' ? {} : { tab }, { replace: true })} />
        </section>
        <aside className="surface record-side" aria-labelledby="history">
          <h2 id="history">{w.history}</h2>
          <History resource={resource} texts={texts} id={record.id} />
          <p className="muted record-foot">
            {fill(w.created, { at: format.instant(record.createdAt) })} · {fill(w.version, { n: record.version })}
          </p>
        </aside>
      </div>
    </>
  );
}

const isSecret = (resource: Resource, name: string): boolean => {
  const field = resource.fields[name];
  return field?.kind === 'text' && field.isSecret === true;
};

function Card({ resource, texts, record }: Omit<ShownProps, 'room'>) {
  const sections = resource.card.map((section) => ({ ...section, fields: section.fields.filter((name) => isAsked(resource, name, record)) }));
  return (
    <div className="card">
      {sections.map((section, at) => (
        <section key={section.heading ?? at}>
          {section.heading && <h2>{texts.sections?.[section.heading]}</h2>}
          <dl className="facts">
            {section.fields.map((name) => (
              <div key={name} className={['longText', 'checklist'].includes(resource.fields[name]?.kind ?? '') ? 'wide' : undefined}>
                <dt>{texts.fields[name]}</dt>
                <dd>
                  <Value resource={resource} texts={texts} name={name} record={record} />
                  {isSecret(resource, name) && typeof record[name] === 'string' && record.can?.includes('disclose') && <Disclose resource={resource.name} id={record.id} field={name} label={texts.fields[name] ?? name} />}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {record.source && (
        <p className="muted record-source">
          {texts.fields['source']}: {record.source}
        </p>
      )}
    </div>
  );
}
