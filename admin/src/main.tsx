import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { pathOfOldAddress } from './app/oldAddress';

const path = pathOfOldAddress(window.location.hash);
if (path) window.history.replaceState(null, '', path);

// Imported only now: the router reads the address when it is made.
const { Panel } = await import('./app/Panel');
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Panel />
    </StrictMode>,
  );
}
