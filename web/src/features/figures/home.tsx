import { Suspense } from 'react';
import { useMe, useRecord } from '../../api/hooks.js';
import type { Related } from '../../kit/descriptor.js';
import { capital } from '../../kit/pages/list-page.js';
import { PageHead } from '../../kit/pages/page.js';
import { Moves } from '../../kit/record/moves.js';
import { Loading, Refused } from '../../kit/problem-text.js';
import { LinkButton } from '../../kit/link-button.js';
import { isFor, useDescriptor, useRooms, type Room } from '../../kit/registry.js';
import { State } from '../../kit/state.js';
import { RelatedList } from '../../kit/table/related.js';
import { Value } from '../../kit/value.js';
import { fill } from '../../words/shape.js';
import { useWords, wordsOf } from '../../words/words.js';
import { district } from '../accounts/roles.js';
import { Board } from './board.js';
import { Waiting } from './waiting.js';

/** Where one lands: the board for those who see the district, one's own organization for its people. */
export function Home() {
  const me = useMe();
  if (me.organizationId && me.roles.includes('organizationUser')) return <OwnOrganization id={me.organizationId} />;
  if (isFor(me, [...district, 'communityOfficer'])) return <Board />;
  return <Welcome />;
}

function Welcome() {
  const me = useMe();
  const words = useWords();
  return (
    <>
      <PageHead title={fill(words.home.welcome, { name: me.name })} />
      <Waiting />
      <p className="page-text">{words.home.nothing}</p>
    </>
  );
}

/** Few columns and few rows each: the page should be read on a phone, and the whole list is a link away. */
const shown: readonly Related[] = [
  { resource: 'incubation-cases', by: 'organizationId', columns: ['number', 'state', 'movedInOn', 'dueOn'] },
  { resource: 'projects', by: 'organizationId', columns: ['name', 'state', 'awardedFen', 'endsOn'] },
  { resource: 'tranches', by: 'organizationId', columns: ['projectId', 'sequence', 'state', 'amountFen', 'paidOn'] },
  { resource: 'contributions', by: 'organizationId', columns: ['counterparty', 'state', 'amountFen', 'receivedOn'] },
  { resource: 'activities', by: 'organizationId', columns: ['name', 'state', 'startsAt', 'beneficiaryVisits'] },
];
const newest = 5;
const cardFields = ['type', 'uscc', 'registeredOn', 'divisionId', 'legalRepresentative', 'contactPhone', 'address', 'cardConfirmedOn', 'cardDueOn'];
const ownMoves = ['confirm'];

/** An organization's own page: its card, what is open, its money and its activities. */
function OwnOrganization({ id }: { id: string }) {
  const rooms = useRooms();
  const room = rooms.find((one) => one.name === 'organizations');
  if (!room) return null;
  return <Own room={room} id={id} rooms={rooms} />;
}

function Own({ room, id, rooms }: { room: Room; id: string; rooms: readonly Room[] }) {
  const words = useWords();
  const resource = useDescriptor(room);
  const record = useRecord('organizations', id);
  const texts = wordsOf(words, 'organizations');
  if (record.isPending || !texts) return <Loading rows={8} />;
  if (record.isError) return <Refused isPage error={record.error} onRetry={() => void record.refetch()} />;
  const { data } = record;
  return (
    <>
      <PageHead
        title={String(data['name'])}
        beside={<State state={String(data['state'])} names={texts.states} tones={resource.tones} />}
        actions={
          <>
            <LinkButton to={`/organizations/${id}`}>{words.kit.record.card}</LinkButton>
            <Moves resource={resource} texts={texts} record={data} title={String(data['name'])} only={ownMoves} />
          </>
        }
      />
      <Waiting />
      <section className="surface" aria-label={words.home.organization}>
        <dl className="facts">
          {cardFields.map((name) => (
            <div key={name}>
              <dt>{texts.fields[name]}</dt>
              <dd>
                <Value resource={resource} texts={texts} name={name} record={data} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      {shown.map((related) => {
        const name = related.resource;
        const other = rooms.find((one) => one.name === name);
        if (!other) return null;
        return (
          <section key={name} className="surface own-list" aria-labelledby={`own-${name}`}>
            <h2 id={`own-${name}`}>{capital(words.of[name].many)}</h2>
            <Suspense fallback={<Loading rows={3} />}>
              <RelatedList room={other} related={related} id={id} atMost={newest} />
            </Suspense>
          </section>
        );
      })}
    </>
  );
}
