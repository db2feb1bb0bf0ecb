import { Flex, Typography } from '@strapi/design-system';
import { when, whoTook, type PieceStep } from './piece';

/** Who did what with the entry, when and why, newest first. */
export function Timeline({ steps }: { readonly steps: readonly PieceStep[] }) {
  if (steps.length === 0) return null;
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={2} aria-label="流转记录">
      {[...steps].reverse().map((step, index) => (
        <Flex key={`${step.at}-${String(index)}`} tag="li" direction="column" alignItems="flex-start" paddingLeft={3} borderColor="neutral200" borderWidth="0 0 0 2px" borderStyle="solid">
          <Typography fontWeight="semiBold">{step.what}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {`${whoTook(step)} · ${when(step.at)}`}
          </Typography>
          {step.reason ? (
            <Typography variant="pi" textColor="neutral800">
              {step.reason}
            </Typography>
          ) : null}
        </Flex>
      ))}
    </Flex>
  );
}
