/** Says that an employer's policy has fixed a setting. */
import { Lock } from 'lucide-react';
import { Icon } from '../../sidepanel/components/Icon.tsx';
import { useOptions } from '../options-context.ts';

/** Nothing where the agent decides. */
export function LockedNote({ field }: { field: string }) {
  const { t, isLocked } = useOptions();
  if (!isLocked(field)) return null;
  return (
    <span className="locked">
      <Icon of={Lock} small />
      {t('lockedByPolicy')}
    </span>
  );
}
