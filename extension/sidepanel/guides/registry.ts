/** Guides for moments that need more than a reply. A new one is a component in this folder and one line here. */
import type { ComponentType } from 'react';
import type { AdviceView } from '../../../src/protocol/view.ts';

export interface Guide {
  id: string;
  /** Is it for this ticket? */
  fits: (view: AdviceView) => boolean;
  Body: ComponentType<{ view: AdviceView }>;
}

export const guides: readonly Guide[] = [];
