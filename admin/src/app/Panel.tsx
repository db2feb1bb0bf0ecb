import { Admin, CustomRoutes, Resource } from 'react-admin';
import { QueryClient } from '@tanstack/react-query';
import { lazy } from 'react';
import { createBrowserRouter, Route, RouterProvider } from 'react-router-dom';
import { i18nProvider } from '../i18n/i18nProvider';
import { authProvider } from '../providers/authProvider';
import { dataProvider } from '../providers/dataProvider';
import { NoSuchPage } from './NoSuchPage';
import { PanelLayout } from './PanelLayout';
import { panelResources } from './panelResources';
import { SignInPage } from './SignInPage';
import { theme } from './theme';

const Dashboard = lazy(() => import('../dashboard/Dashboard'));
const OwnPassword = lazy(() => import('../account/OwnPassword'));
const StationTreePage = lazy(() => import('../stations/StationTreePage'));
const StationMapPage = lazy(() => import('../stations/StationMapPage'));
const StationImportPage = lazy(() => import('../stations/StationImportPage'));
const ScreenGroupsPage = lazy(() => import('../placements/ScreenGroupsPage'));
const MediaRulesPage = lazy(() => import('../media/MediaRulesPage'));
const VersionsPage = lazy(() => import('../versions/VersionsPage'));
const RecallSheet = lazy(() => import('../recalls/RecallSheet'));
const DeskPage = lazy(() => import('../desk/DeskPage'));
const MonthReviewPage = lazy(() => import('../monthReview/MonthReviewPage'));
const ReviewRulesPage = lazy(() => import('../reviewRules/ReviewRulesPage'));
const RevisionPage = lazy(() => import('../desk/RevisionPage'));
const ContentBoardPage = lazy(() => import('../contentBoard/ContentBoardPage'));
const SearchPage = lazy(() => import('../search/SearchPage'));
const LectureCalendar = lazy(() => import('../lectures/LectureCalendar'));

// A clerk's bad line deserves one retry; a refusal does not.
const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: (count, error) => count < 1 && !('status' in error && Number(error.status) >= 400), staleTime: 5_000 } },
});

function PanelAdmin() {
  return (
    <Admin
      title="文明实践管理"
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      theme={theme}
      darkTheme={null}
      layout={PanelLayout}
      loginPage={SignInPage}
      dashboard={Dashboard}
      catchAll={NoSuchPage}
      requireAuth
      disableTelemetry
    >
      {panelResources.map((resource) => (
        <Resource key={resource.name} {...resource} />
      ))}
      <CustomRoutes>
        <Route path="/desk" element={<DeskPage />} />
        <Route path="/search" element={<SearchPage />} />
        <Route path="/review-rules" element={<ReviewRulesPage />} />
        <Route path="/month-review" element={<MonthReviewPage />} />
        <Route path="/desk/:id" element={<RevisionPage />} />
        <Route path="/password" element={<OwnPassword />} />
        <Route path="/stations/tree" element={<StationTreePage />} />
        <Route path="/stations/map" element={<StationMapPage />} />
        <Route path="/stations/import" element={<StationImportPage />} />
        <Route path="/screen-groups" element={<ScreenGroupsPage />} />
        <Route path="/media-rules" element={<MediaRulesPage />} />
        <Route path="/versions" element={<VersionsPage />} />
        <Route path="/recalls/:id/sheet" element={<RecallSheet />} />
        <Route path="/content-board" element={<ContentBoardPage />} />
        <Route path="/calendar" element={<LectureCalendar />} />
      </CustomRoutes>
    </Admin>
  );
}

const router = createBrowserRouter([{ path: '*', element: <PanelAdmin /> }], { basename: '/admin' });

/** The whole panel. */
export function Panel() {
  return <RouterProvider router={router} />;
}
