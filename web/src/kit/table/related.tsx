import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useMe, usePages } from '../../api/hooks.js';
import type { AnyRecord } from '../../api/types.js';
import { fill } from '../../words/shape.js';
import { useWords, wordsOf } from '../../words/words.js';
import type { Related } from '../descriptor.js';
import { Loading, Refused } from '../problem-text.js';
import { isFor, useDescriptor, type Room } from '../registry.js';
import { Rows } from './rows.js';

const pageSize = 20;

/** The records of another room that belong to this one; the full list is one link away. `atMost` shows the newest few only. */
export function RelatedList({ room, related, id, atMost }: { room: Room; related: Related; id: string; atMost?: number }) {
  const me = useMe();
  const words = useWords();
  const resource = useDescriptor(room);
  const texts = wordsOf(words, room.name);
  const pages = usePages<AnyRecord>(`/${room.name}`, { [related.by]: id, limit: atMost ?? pageSize, sort: resource.sort });
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const total = pages.data?.pages[0]?.total ?? null;
  if (!texts) return null;
  if (pages.isPending) return <Loading rows={4} />;
  if (pages.isError) return <Refused error={pages.error} onRetry={() => void pages.refetch()} />;
  const mayAdd = resource.create && isFor(me, resource.create.for);
  const columns = (related.columns ?? resource.columns).filter((name) => name !== related.by);
  return (
    <div className="related">
      <div className="related-bar">
        {mayAdd && (
          <Link to={`/${room.name}/new?${related.by}=${id}`} className="ant-link">
            <PlusOutlined aria-hidden /> {texts.add}
          </Link>
        )}
        {rows.length > 0 && (
          <Link to={`/${room.name}?${related.by}=${id}`}>{fill(words.kit.table.seeAll, { n: total ?? '' })}</Link>
        )}
      </div>
      {rows.length === 0 ? (
        <p className="muted">{fill(words.kit.record.none, { many: texts.many })}</p>
      ) : (
        <>
          <Rows resource={resource} texts={texts} rows={rows} columns={columns} caption={texts.many} />
          {pages.hasNextPage && atMost === undefined && (
            <div className="list-end">
              <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
                {words.kit.table.moreAny}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}
