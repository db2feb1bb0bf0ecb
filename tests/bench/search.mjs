import { runTypeScript } from './runTypeScript.mjs';

await runTypeScript('search');
