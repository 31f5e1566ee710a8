import { KeyOutlined, LogoutOutlined, QuestionCircleOutlined, SettingOutlined, UserOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useBackend, useMe } from '../../api/hooks.js';
import { useWords, wordFor } from '../../words/words.js';
import { problemText } from '../problem-text.js';
import { useSay } from '../say.js';
import { showKeys } from './keys.js';

export function AccountMenu() {
  const me = useMe();
  const { api, session } = useBackend();
  const words = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const say = useSay();
  const w = words.kit.account;
  const signOut = async (): Promise<void> => {
    try {
      await api.json('/sessions/current', { method: 'DELETE' });
      await navigate('/');
      session.end();
      queries.clear();
    } catch (error) {
      say(problemText(error, words));
    }
  };
  const roles = me.roles.map((role) => wordFor(words.of.users.choices.roles, role)).join('、');
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'who', disabled: true, label: <span className="who">{me.name}<small>{me.organizationName ?? roles}</small></span> },
          { type: 'divider' },
          { key: 'profile', icon: <SettingOutlined aria-hidden />, label: w.profile },
          { key: 'password', icon: <KeyOutlined aria-hidden />, label: w.password },
          { key: 'keys', icon: <QuestionCircleOutlined aria-hidden />, label: w.keys },
          { type: 'divider' },
          { key: 'out', icon: <LogoutOutlined aria-hidden />, label: w.signOut },
        ],
        onClick: ({ key }) => {
          if (key === 'profile') void navigate('/profile');
          if (key === 'password') void navigate('/password');
          if (key === 'keys') showKeys();
          if (key === 'out') void signOut();
        },
      }}
    >
      <Button type="text" icon={<UserOutlined aria-hidden />} aria-label={`${w.menu}: ${me.name}`} className="account-button">
        <span className="desk-only">{me.name}</span>
      </Button>
    </Dropdown>
  );
}
