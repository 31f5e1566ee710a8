import { useRecord } from '../api/hooks.js';
import { useWords } from '../words/words.js';
import { titleOf, useRoom, type Room } from './registry.js';

/** The name of a record of which only the id is known. */
export function Named({ to, id }: { to: string; id: string }) {
  const room = useRoom(to);
  return room ? <NameIn room={room} id={id} /> : <>{id}</>;
}

function NameIn({ room, id }: { room: Room; id: string }) {
  const words = useWords();
  const { data, isError } = useRecord(room.name, id);
  return <>{data ? titleOf(room, data, words) : isError ? words.kit.none : '…'}</>;
}
