import type { BodyBlock, TextRun } from "./bodyBlocks";
import type { PieceSnapshot } from "./pieceSnapshot";

type Fields = Readonly<Record<string, unknown>>;

/**
 * The fields of a CMS entry that say what a snapshot says: reading them again gives the same snapshot.
 * What is not sealed (channels, show period, a consent) is left to the entry as it is now.
 */
export function draftFields(snapshot: PieceSnapshot): Fields {
  const { signature, publisherId, source, pictureLicence, aiGenerated } = snapshot;
  return { signature, publisherId, source, pictureLicence, aiGenerated, ...ownFields(snapshot) };
}

function ownFields(snapshot: PieceSnapshot): Fields {
  const { title, kind, text, lines, strip, theme, seconds, origin, family, story, stationId, lectureId, summary, blocks } = snapshot;
  switch (snapshot.type) {
    case "PUBLIC_SERVICE_AD":
      return { title, lines, strip, theme, seconds };
    case "FAMILY_MOTTO":
      return { text, kind, origin, family, story, stationId };
    case "LECTURE_NOTICE":
      return { title, kind, body: text, lectureId };
    default:
      return { title, summary, body: blocks.map(draftBlock) };
  }
}

function draftBlock(block: BodyBlock): Fields {
  if (block.type === "list") {
    const items = block.items.map((runs) => ({ type: "list-item", children: runs.map(draftRun) }));
    return { type: "list", format: block.ordered ? "ordered" : "unordered", children: items };
  }
  const children = block.runs.map(draftRun);
  return block.type === "heading" ? { type: "heading", level: block.level, children } : { type: block.type, children };
}

function draftRun({ text, bold, italic }: TextRun): Fields {
  return { type: "text", text, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) };
}
