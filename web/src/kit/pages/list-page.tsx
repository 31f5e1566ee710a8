import { PlusOutlined } from '@ant-design/icons';
import { useParams } from 'react-router';
import { useMe } from '../../api/hooks.js';
import { useWords, wordsOf } from '../../words/words.js';
import { LinkButton } from '../link-button.js';
import { isFor, useDescriptor, useRoom, type Room } from '../registry.js';
import { useListState } from '../table/list-state.js';
import { Table } from '../table/table.js';
import { NotFound, PageHead } from './page.js';

export function ListPage() {
  const { resource = '' } = useParams();
  const room = useRoom(resource);
  return room ? <ListOf key={room.name} room={room} /> : <NotFound />;
}

function ListOf({ room }: { room: Room }) {
  const me = useMe();
  const words = useWords();
  const resource = useDescriptor(room);
  const texts = words.of[room.name];
  const state = useListState(resource);
  return (
    <>
      <PageHead
        title={capital(texts.many)}
        actions={
          <>
            {resource.doors?.filter((door) => !door.for || isFor(me, door.for)).map((door) => (
              <LinkButton key={door.to} to={door.to}>
                {door.label(words)}
              </LinkButton>
            ))}
            {resource.create && isFor(me, resource.create.for) && (
              <LinkButton to={`/${room.name}/new`} isPrimary icon={<PlusOutlined aria-hidden />}>
                {texts.add}
              </LinkButton>
            )}
          </>
        }
      />
      <Table resource={resource} texts={wordsOf(words, room.name) ?? texts} state={state} />
    </>
  );
}

/** English plurals stand in the middle of sentences too, so they are kept in small letters. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
