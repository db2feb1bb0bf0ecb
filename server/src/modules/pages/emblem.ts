import { trusted } from "./html";

/** A seedling before a half sun: the portal's own drawing, no official sign. */
export const emblem = trusted(
  '<svg xmlns="http://www.w3.org/2000/svg" width="36" height="36" viewBox="0 0 36 36" aria-hidden="true"><circle cx="18" cy="18" r="17" fill="#fff8e1"/>' +
    '<path d="M7 23a11 11 0 0 1 22 0z" fill="#f2a900"/><path d="M18 30V15" stroke="#0f6b45" stroke-width="2.6" stroke-linecap="round"/>' +
    '<path d="M18 20c-1-6-5-8-9-8 0 5 3 9 9 8zM18 17c1-6 5-8 9-8 0 5-3 9-9 8z" fill="#1b8a5a"/></svg>',
);
