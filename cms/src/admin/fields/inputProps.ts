import type { ReactNode } from 'react';

/** What Strapi hands to the control of a custom field. */
export interface InputProps {
  readonly name: string;
  readonly label?: ReactNode;
  readonly hint?: ReactNode;
  readonly labelAction?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
}
