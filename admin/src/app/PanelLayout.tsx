import { Box, GlobalStyles, Typography } from '@mui/material';
import LockIcon from '@mui/icons-material/LockOutlined';
import { AppBar, Layout, Logout, MenuItemLink, TitlePortal, useGetIdentity, UserMenu, type LayoutProps } from 'react-admin';
import { GuardBanner } from '../guardPeriods/GuardBanner';
import { OwnPasswordFirst } from '../account/OwnPasswordFirst';
import { DeskShortcut } from '../desk/DeskBadge';
import { SearchShortcut } from '../search/SearchShortcut';
import { BrokenPage } from './BrokenPage';
import { Emblem } from './Emblem';
import { PanelMenu } from './PanelMenu';
import { onPaper } from './onPaper';

// Who cannot see the button hears on it the name that others read there.
function PersonMenu() {
  const { identity } = useGetIdentity();
  return (
    <UserMenu label={identity?.fullName ? `${identity.fullName}的账号` : 'ra.auth.user_menu'}>
      <MenuItemLink to="/password" primaryText="修改密码" leftIcon={<LockIcon />} />
      <Logout />
    </UserMenu>
  );
}

function PanelBar() {
  return (
    <AppBar userMenu={<PersonMenu />} color="primary">
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mr: { xs: 1, sm: 3 } }}>
        <Emblem size={30} />
        <Typography component="span" sx={{ fontWeight: 600, letterSpacing: 1, display: { xs: 'none', md: 'inline' } }}>
          文明实践管理
        </Typography>
      </Box>
      <TitlePortal component="h1" variant="h6" sx={{ fontSize: { xs: '1rem', sm: '1.15rem' } }} />
      <SearchShortcut />
      <DeskShortcut />
    </AppBar>
  );
}

/** Bar, menu, page. */
export function PanelLayout({ children, ...props }: LayoutProps) {
  return (
    <Layout {...props} appBar={PanelBar} menu={PanelMenu} error={BrokenPage} sx={{ minWidth: 0, '& .RaLayout-content': { minWidth: 0, pb: 4 } }}>
      <GlobalStyles styles={onPaper} />
      <OwnPasswordFirst>
        <GuardBanner />
        {children}
      </OwnPasswordFirst>
    </Layout>
  );
}
