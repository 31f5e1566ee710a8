import { lazy, Suspense, type ComponentType } from 'react';
import { createBrowserRouter, Outlet } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { Gate } from './features/accounts/gate.js';
import { PasswordRoute } from './features/accounts/password.js';
import { SetupRoute } from './features/accounts/setup.js';
import { Board } from './features/figures/board.js';
import { Home } from './features/figures/home.js';
import { Broken } from './kit/pages/broken.js';
import { ListPage } from './kit/pages/list-page.js';
import { NotFound } from './kit/pages/page.js';
import { Loading } from './kit/problem-text.js';
import { RegistryProvider } from './kit/registry.js';
import { OnceProvider } from './kit/once.js';
import { Saying } from './kit/say.js';
import { ExtrasProvider } from './kit/shell/extras.js';
import { Shell } from './kit/shell/shell.js';
import { extras, rooms } from './rooms.js';
import { useWords } from './words/words.js';

/** Everything beyond the first screens is fetched when it is first opened. */
const later = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }));

const ProfilePage = later(async () => (await import('./features/accounts/profile.js')).ProfilePage);
const InvitationPage = later(async () => (await import('./features/accounts/invitation.js')).InvitationPage);
const ApplyPage = later(async () => (await import('./features/access/apply.js')).ApplyPage);
const RecordPage = later(async () => (await import('./kit/pages/record-page.js')).RecordPage);
const CreatePage = later(async () => (await import('./kit/pages/form-page.js')).CreatePage);
const EditPage = later(async () => (await import('./kit/pages/form-page.js')).EditPage);
const RowsPage = later(async () => (await import('./features/figures/rows-page.js')).RowsPage);
const SearchPage = later(async () => (await import('./features/platform/search-page.js')).SearchPage);
const ParametersPage = later(async () => (await import('./features/platform/parameters.js')).ParametersPage);
const HolidaysPage = later(async () => (await import('./features/platform/holidays.js')).HolidaysPage);
const AnnouncementsPage = later(async () => (await import('./features/platform/announcements.js')).AnnouncementsPage);
const RetentionPage = later(async () => (await import('./features/personal/retention.js')).RetentionPage);
const NumberSearchPage = later(async () => (await import('./features/personal/number-search.js')).NumberSearchPage);
const ContradictionsPage = later(async () => (await import('./features/divisions/contradictions.js')).ContradictionsPage);
const SupervisionBoard = later(async () => (await import('./features/supervision/board.js')).SupervisionBoard);
const DutiesPage = later(async () => (await import('./features/supervision/duties.js')).DutiesPage);
const ImportsPage = later(async () => (await import('./features/organizations/imports-page.js')).ImportsPage);
const ImportPage = later(async () => (await import('./features/organizations/import-page.js')).ImportPage);

const router = createBrowserRouter(
  [
    {
      element: <Root />,
      errorElement: <Broken />,
      children: [
        { path: 'setup', element: <SetupRoute /> },
        { path: 'invitation', element: <InvitationPage /> },
        { path: 'apply', element: <ApplyPage /> },
        {
          element: <Gate><Shell /></Gate>,
          children: [
            { index: true, element: <Home /> },
            { path: 'board', element: <Board /> },
            { path: 'figures/:key', element: <RowsPage /> },
            { path: 'search', element: <SearchPage /> },
            { path: 'password', element: <PasswordRoute /> },
            { path: 'profile', element: <ProfilePage /> },
            { path: 'parameters', element: <ParametersPage /> },
            { path: 'holidays', element: <HolidaysPage /> },
            { path: 'announcements', element: <AnnouncementsPage /> },
            { path: 'retention', element: <RetentionPage /> },
            { path: 'number-search', element: <NumberSearchPage /> },
            { path: 'divisions/contradictions', element: <ContradictionsPage /> },
            { path: 'organizations/imports', element: <ImportsPage /> },
            { path: 'organizations/imports/:id', element: <ImportPage /> },
            { path: 'supervision', element: <SupervisionBoard /> },
            { path: 'supervision/duties', element: <DutiesPage /> },
            { path: ':resource', element: <ListPage /> },
            { path: ':resource/new', element: <CreatePage /> },
            { path: ':resource/:id', element: <RecordPage /> },
            { path: ':resource/:id/edit', element: <EditPage /> },
            { path: '*', element: <NotFound /> },
          ],
        },
      ],
    },
  ],
  { basename: '/app' },
);

function Root() {
  return (
    <RegistryProvider value={rooms}>
      <ExtrasProvider value={extras}>
        <Saying>
          <OnceProvider>
            <Suspense fallback={<Loading />}>
              <Outlet />
            </Suspense>
          </OnceProvider>
        </Saying>
        <Layers />
      </ExtrasProvider>
    </RegistryProvider>
  );
}

/** Where antd's lists and calendars are drawn; a landmark, so that a screen reader's region list has them too. */
function Layers() {
  const words = useWords();
  return <aside id="layers" aria-label={words.kit.layers} />;
}

export function App() {
  return <RouterProvider router={router} />;
}
