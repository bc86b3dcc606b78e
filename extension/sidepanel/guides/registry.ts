/** Guides for moments that need more than a reply. The walks come from `src/guides`; one of another kind is one line here. */
import type { ComponentType } from 'react';
import { guideFor } from '../../../src/guides/registry.ts';
import type { AdviceView } from '../../../src/protocol/view.ts';
import { WalkGuide } from './WalkGuide.tsx';

export interface Guide {
  id: string;
  /** Is it for this ticket? */
  fits: (view: AdviceView) => boolean;
  Body: ComponentType<{ view: AdviceView }>;
}

export const guides: readonly Guide[] = [
  { id: 'walk', fits: ({ advice }) => guideFor(advice.primary) !== undefined, Body: WalkGuide },
];
