function glyph(text: string) {
  return function Glyph() {
    return <span aria-hidden="true">{text}</span>;
  };
}

export const PlaceIcon = glyph('阵');
export const CalendarIcon = glyph('讲');
export const ChannelsIcon = glyph('渠');
export const LinesIcon = glyph('行');
