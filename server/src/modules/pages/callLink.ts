import { html, when, type Html } from "./html";

/** The number that a tap dials: the first one of the text. */
export function dialled(phone: string): string {
  const [first = ""] = phone.split(/[/、，,;；\s]+/).filter((part) => /\d{3}/.test(part));
  return first.replace(/[^\d+]/g, "");
}

/** A button that calls; the number as plain text where there is nothing to dial. */
export function callLink(phone: string | null, label = "打电话"): Html {
  return when(phone, (text) => {
    const number = dialled(text);
    return number === "" ? html`<p>电话：${text}</p>` : html`<a class="call" href="tel:${number}">${label} <span class="time">${text}</span></a>`;
  });
}
