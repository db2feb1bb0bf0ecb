import { Button, Dialog } from '@strapi/design-system';

interface Props {
  readonly label: string;
  readonly title: string;
  readonly question: string;
  readonly variant: 'danger-light' | 'secondary';
  readonly onConfirm: () => void;
}

/** A deed with the review that asks once before it is done. */
export function ReviewDeedButton({ label, title, question, variant, onConfirm }: Props) {
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant={variant} fullWidth>
          {label}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>{question}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              取消
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button variant={variant} fullWidth onClick={onConfirm}>
              确定{label}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
