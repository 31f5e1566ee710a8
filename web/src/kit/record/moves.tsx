import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useMe } from '../../api/hooks.js';
import type { AnyRecord } from '../../api/types.js';
import type { ResourceWords } from '../../words/shape.js';
import { useWords } from '../../words/words.js';
import type { Resource } from '../descriptor.js';
import { LinkButton } from '../link-button.js';
import { isFor } from '../registry.js';
import { MoveDialog } from './move-dialog.js';

interface Props {
  resource: Resource;
  texts: ResourceWords;
  record: AnyRecord;
  title: string;
  /** Where not every move belongs. */
  only?: readonly string[];
}

/** Buttons for what this person may do now, as the server says; nothing is decided here. */
export function Moves({ resource, texts, record, title, only }: Props) {
  const words = useWords();
  const me = useMe();
  const [chosen, choose] = useState<string>();
  const open = useMemo(() => {
    const can = record.can ?? [];
    const names = Object.entries(resource.moves ?? {}).flatMap(([name, one]) => {
      const isOpen = one?.openWith ? can.includes(one.openWith.can) && isFor(me, one.openWith.for) : can.includes(name);
      return isOpen && (only === undefined || only.includes(name)) ? [name] : [];
    });
    const rank = (name: string): number => (resource.moves?.[name]?.tone === 'danger' ? 1 : 0);
    return names.sort((a, b) => rank(a) - rank(b));
  }, [record.can, resource, me, only]);
  const firstCalm = open.find((name) => resource.moves?.[name]?.tone !== 'danger');
  const move = chosen ? resource.moves?.[chosen] : undefined;
  return (
    <div className="moves" role="group" aria-label={words.kit.record.moves}>
      {record.can?.includes('edit') && resource.edit && only === undefined && (
        <LinkButton to={`/${resource.name}/${record.id}/edit`} icon={<EditOutlined aria-hidden />}>
          {words.kit.edit}
        </LinkButton>
      )}
      {open.map((name) => (
        <Button key={name} type={name === firstCalm ? 'primary' : 'default'} danger={resource.moves?.[name]?.tone === 'danger'} onClick={() => choose(name)}>
          {texts.moves?.[name]?.name ?? name}
        </Button>
      ))}
      {chosen && move && <MoveDialog resource={resource} texts={texts} record={record} title={title} name={chosen} move={move} onClose={() => choose(undefined)} />}
    </div>
  );
}
