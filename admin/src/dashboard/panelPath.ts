/** The panel's own path of a link from the server, with or without origin and /admin. */
export function panelPath(url: string): string {
  const path = url.replace(/^https?:\/\/[^/]+/, '').replace(/^\/admin(?=\/|$)/, '').replace(/^\/?#/, '');
  return path === '' ? '/' : path;
}
