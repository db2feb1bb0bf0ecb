/** An element of the preview's own, with its class and children; words go in as text alone. */
export function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, ...children: (Node | string)[]): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** A button with words that does one thing. */
export function button(words: string, name: string, press: () => void): HTMLButtonElement {
  const made = element("button", "", words);
  made.type = "button";
  if (name !== words) made.setAttribute("aria-label", name);
  made.addEventListener("click", press);
  return made;
}
