/** Beside somebody in trouble: offer a voice, and think of danger first. */
import { LifeBuoy, Phone } from 'lucide-react';
import { Icon } from './Icon.tsx';
import { useUi } from './ui.ts';

export function CareLines({ channel }: { channel: string }) {
  const { t, actions, settings } = useUi();
  const { emergency } = settings.distress;
  return (
    <section className="help">
      <ul className="rows">
        <li>
          <Icon of={Phone} />
          <div title={channel}>{t('careCall')}</div>
        </li>
        <li>
          <Icon of={LifeBuoy} />
          <div>
            {t('careDanger')} <span>· {emergency || t('careDangerDo')}</span>{' '}
            {!emergency && (
              <button type="button" className="link" onClick={actions.openOptions}>
                {t('careSetLine')}
              </button>
            )}
          </div>
        </li>
      </ul>
    </section>
  );
}
