/** The helpdesks Rapport may read: silent or not on each, and a way to take the permission back. */
import { isOff, withoutSite, withSite } from '../../../src/settings/sections/helpdesks.ts';
import { Block } from '../controls/Block.tsx';
import { SwitchRow } from '../controls/SwitchRow.tsx';
import { useOptions } from '../options-context.ts';

/** "https://desk.example.com/*" as people write it. A pattern without a host is shown as it is. */
const hostOf = (pattern: string): string => /^\w+:\/\/([^/*]+)\//.exec(pattern)?.[1] ?? pattern;
const siteOfPattern = (pattern: string): string => pattern.replace(/\/\*$/, '');

function Helpdesk({ pattern }: { pattern: string }) {
  const { t, settings, host, taught, save, run } = useOptions();
  const { off } = settings.helpdesks;
  const site = siteOfPattern(pattern);
  const name = hostOf(pattern);
  const turn = (on: boolean) => save('helpdesks', { off: on ? withoutSite(off, site) : withSite(off, site) });
  // A grant counts for all ports of a host, what was shown for one of them.
  const shown = taught.filter((origin) => origin.replace(/:\d+$/, '') === site);
  const forget = () => run(async () => void (await Promise.all(shown.map(host.forgetTaught))), t('optTaughtForgotten'));
  const takeBack = () => run(() => host.removeSite(pattern), t('optTakenBack', { site: name }));
  return (
    <li className="helpdesk">
      <SwitchRow field="helpdesks.off" label={name} on={!isOff(off, site)} change={turn} />
      {shown.length > 0 && (
        <button type="button" className="link" onClick={forget}>
          {t('teachForget')}
        </button>
      )}
      <button type="button" className="link" onClick={takeBack}>
        {t('optTakeBack')}
        <span className="said"> {name}</span>
      </button>
    </li>
  );
}

export function HelpdesksSection() {
  const { t, sites } = useOptions();
  return (
    <Block id="helpdesks" title={t('optHelpdesks')} lede={t('optHelpdesksHow')}>
      {sites.length === 0 ? (
        <p className="none">{t('optHelpdesksNone')}</p>
      ) : (
        <ul className="list">
          {sites.map((pattern) => (
            <Helpdesk key={pattern} pattern={pattern} />
          ))}
        </ul>
      )}
    </Block>
  );
}
