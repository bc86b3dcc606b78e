/** What is open over the panel. What speaks of advice closes by itself when the advice has gone. */
import type { PanelView } from '../../../src/protocol/view.ts';
import { useUi } from '../components/ui.ts';
import { CorrectSheet } from './CorrectSheet.tsx';
import { KeysSheet } from './KeysSheet.tsx';
import { RepliesSheet } from './RepliesSheet.tsx';

export function Dialogs({ view }: { view: PanelView }) {
  const { dialog } = useUi();
  if (dialog === 'keys') return <KeysSheet />;
  if (view.state !== 'advice' || view.stale) return null;
  if (dialog === 'correct') return <CorrectSheet view={view} />;
  if (dialog === 'replies') return <RepliesSheet view={view} />;
  return null;
}
