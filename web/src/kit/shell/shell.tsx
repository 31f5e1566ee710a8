import { CloseOutlined, MenuOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Link, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { useSystem } from '../../api/hooks.js';
import { useSpeech } from '../../words/words.js';
import { Loading } from '../problem-text.js';
import { AccountMenu } from './account-menu.js';
import { Keys } from './keys.js';
import { LineBanner } from './line-banner.js';
import { LookMenu } from './look-menu.js';
import { Search } from './search.js';
import { Sidebar } from './sidebar.js';

/** The frame of every screen: rooms at the side, search and account on top, what must be known above all. */
export function Shell() {
  const { language, words } = useSpeech();
  const system = useSystem();
  const location = useLocation();
  const navigation = useNavigation();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const head = useRef<HTMLElement>(null);
  const before = useRef(location.pathname);

  useEffect(() => {
    if (before.current === location.pathname) return;
    before.current = location.pathname;
    setMenuOpen(false);
    // a new screen is read from its beginning
    main.current?.focus({ preventScroll: true });
  }, [location.pathname]);

  // what sticks below the header has to know how tall it is, with its banners
  useLayoutEffect(() => {
    if (!head.current) return;
    const watch = new ResizeObserver(([entry]) => entry && document.documentElement.style.setProperty('--head', `${entry.borderBoxSize[0]?.blockSize ?? 0}px`));
    watch.observe(head.current);
    return () => watch.disconnect();
  }, []);

  return (
    <div className="shell">
      <a className="skip" href="#main">
        {words.kit.skip}
      </a>
      <header className="head" ref={head}>
        {system?.notice && <p className="notice">{system.notice[language]}</p>}
        <div className="top">
          <Button className="menu-button" type="text" icon={<MenuOutlined aria-hidden />} aria-label={words.kit.nav.menu} aria-expanded={isMenuOpen} onClick={() => setMenuOpen(true)} />
          <Link to="/" className="brand">
            <img src="/app/icon.svg" alt="" width={28} height={28} />
            <span className="brand-text">
              <span className="brand-name">{words.kit.product}</span>
              <span className="brand-centre">{words.kit.centre}</span>
            </span>
          </Link>
          <Search />
          <div className="top-end">
            <LookMenu />
            <AccountMenu />
          </div>
        </div>
        <LineBanner />
      </header>
      <div className="frame">
        <div className="side">
          <Sidebar />
        </div>
        <main id="main" ref={main} tabIndex={-1} aria-busy={navigation.state !== 'idle'}>
          <Suspense fallback={<Loading rows={8} />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <Drawer
        open={isMenuOpen}
        placement="left"
        size={300}
        title={words.kit.nav.label}
        closable={false}
        extra={<Button type="text" icon={<CloseOutlined aria-hidden />} aria-label={words.kit.nav.closeMenu} onClick={() => setMenuOpen(false)} />}
        onClose={() => setMenuOpen(false)}
      >
        <Sidebar />
      </Drawer>
      <Keys />
      <ScrollRestoration />
    </div>
  );
}
