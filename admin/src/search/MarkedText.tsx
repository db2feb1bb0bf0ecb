import type { LiveHit } from '../providers/searchCommands';

/** A text with what was searched for marked; the parts are plain text and stay so. */
export function MarkedText({ parts }: { parts: LiveHit['title'] }) {
  return (
    <>
      {parts.map(({ text, hit }, index) => (hit ? <mark key={index} style={{ backgroundColor: '#ffe58f', color: 'inherit' }}>{text}</mark> : <span key={index}>{text}</span>))}
    </>
  );
}
