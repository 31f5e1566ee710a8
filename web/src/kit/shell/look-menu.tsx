import { BgColorsOutlined, GlobalOutlined } from '@ant-design/icons';
import { Button, Popover, Segmented } from 'antd';
import { useId } from 'react';
import { useSpeech } from '../../words/words.js';
import { usePreferences, type Preferences } from '../look/preferences.js';

/** Language at one click, the rest of the display one click further. */
export function LookMenu() {
  const { language, words } = useSpeech();
  const [look, change] = usePreferences();
  const w = words.kit.look;
  return (
    <>
      <Button type="text" lang={language === 'zh' ? 'en' : 'zh-CN'} icon={<GlobalOutlined aria-hidden />} onClick={() => change({ language: language === 'zh' ? 'en' : 'zh' })}>
        <span className="language-short">{language === 'zh' ? 'EN' : '中'}</span>
        <span className="language-name">{language === 'zh' ? 'English' : '中文'}</span>
      </Button>
      <Popover
        trigger="click"
        placement="bottomRight"
        content={
          <div className="look">
            <Choice name={w.theme} value={look.theme} options={{ system: w.system, light: w.light, dark: w.dark }} onChange={(theme: Preferences['theme']) => change({ theme })} />
            <Choice name={w.density} value={look.density} options={{ comfortable: w.comfortable, compact: w.compact }} onChange={(density: Preferences['density']) => change({ density })} />
            <Choice name={w.text} value={look.text} options={{ normal: w.normal, large: w.large }} onChange={(text: Preferences['text']) => change({ text })} />
          </div>
        }
      >
        <Button type="text" icon={<BgColorsOutlined aria-hidden />} aria-label={w.title} />
      </Popover>
    </>
  );
}

function Choice<K extends string>({ name, value, options, onChange }: { name: string; value: K; options: Record<K, string>; onChange: (value: K) => void }) {
  const id = useId();
  const entries: { value: K; label: string }[] = [];
  for (const key in options) entries.push({ value: key, label: options[key] });
  return (
    <div className="look-choice">
      <span id={id}>{name}</span>
      <Segmented<K> aria-labelledby={id} value={value} options={entries} onChange={onChange} />
    </div>
  );
}
