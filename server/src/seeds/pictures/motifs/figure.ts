/** A person as three soft shapes; `tall` is the height in units, the feet stand at y = 0. */
export function figure(x: number, tall: number, coat: string, hair = "#3b2f2a"): string {
  const head = tall * 0.2;
  return `<g transform="translate(${String(x)} 0)"><path d="M${String(-tall * 0.2)} 0Q${String(-tall * 0.24)} ${String(-tall * 0.62)} 0 ${String(-tall * 0.64)}Q${String(tall * 0.24)} ${String(-tall * 0.62)} ${String(tall * 0.2)} 0Z" fill="${coat}"/>
<circle cx="0" cy="${String(-tall * 0.78)}" r="${String(head)}" fill="#f6d3b3"/><path d="M${String(-head)} ${String(-tall * 0.8)}a${String(head)} ${String(head)} 0 0 1 ${String(head * 2)} 0q${String(-head)} ${String(-head * 0.7)} ${String(-head * 2)} 0Z" fill="${hair}"/></g>`;
}

/** An ear of wheat or rice, leaning by `lean` degrees from its foot at the origin. */
export function ear(lean: number, colour: string, length = 420): string {
  const grains = Array.from({ length: 9 }, (_, index) => {
    const y = -length + index * 30;
    return `<ellipse cx="-17" cy="${String(y + 12)}" rx="11" ry="24" transform="rotate(-28 -17 ${String(y + 12)})"/><ellipse cx="17" cy="${String(y + 12)}" rx="11" ry="24" transform="rotate(28 17 ${String(y + 12)})"/>`;
  });
  return `<g transform="rotate(${String(lean)})" fill="${colour}"><path d="M0 0V${String(-length)}" stroke="${colour}" stroke-width="10" stroke-linecap="round"/>${grains.join("")}</g>`;
}

/** A plant leaf pair on a stem. */
export function sprout(scale: number, leaf: string): string {
  return `<g transform="scale(${String(scale)})"><path d="M0 0V-170" stroke="${leaf}" stroke-width="16" stroke-linecap="round"/><path d="M0 -120C-30 -230 -150 -240 -190 -210C-170 -120 -70 -90 0 -120Z" fill="${leaf}"/><path d="M0 -160C20 -280 140 -300 190 -270C180 -170 90 -130 0 -160Z" fill="${leaf}"/></g>`;
}
