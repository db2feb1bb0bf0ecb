import { Badge, Flex, Typography } from '@strapi/design-system';
import { severityInChinese, wordingSummary, when, type Piece, type PieceWording } from './piece';

function Finding({ finding }: { readonly finding: PieceWording }) {
  const { label, colour, background } = severityInChinese(finding.severity);
  return (
    <Flex tag="li" direction="column" alignItems="flex-start" gap={1} paddingLeft={3} borderColor={colour} borderWidth="0 0 0 2px" borderStyle="solid">
      <Flex gap={2} wrap="wrap">
        <Badge textColor={colour} backgroundColor={background}>{label}</Badge>
        <Typography fontWeight="semiBold">{`“${finding.found}”`}</Typography>
      </Flex>
      <Typography variant="pi" textColor="neutral800">{finding.message}</Typography>
      <Typography variant="pi" textColor="neutral600">{`${finding.where.join('、')} · 词表：${finding.listName}`}</Typography>
    </Flex>
  );
}

/** What the wording check said of what was put forward last, word by word, and why it is used all the same. */
export function Wording({ piece }: { readonly piece: Piece }) {
  const { wording = [], wordingReason } = piece;
  const summary = wordingSummary(piece);
  if (summary === null) return null;
  return (
    <Flex tag="section" aria-label="用语检查" direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" textColor="neutral600">用语检查</Typography>
      <Typography textColor={summary.colour}>{summary.text}</Typography>
      {wording.length > 0 ? (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {wording.map((finding) => <Finding key={`${finding.listName} ${finding.message}`} finding={finding} />)}
        </Flex>
      ) : null}
      {wordingReason ? (
        <Flex direction="column" alignItems="flex-start">
          <Typography variant="pi" textColor="neutral600">用语说明</Typography>
          <Typography textColor="neutral800">{wordingReason.text}</Typography>
          <Typography variant="pi" textColor="neutral600">{[wordingReason.who, when(wordingReason.at)].filter(Boolean).join(' · ')}</Typography>
        </Flex>
      ) : null}
    </Flex>
  );
}
