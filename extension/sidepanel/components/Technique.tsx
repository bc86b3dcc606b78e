/** The technique of contact a reply uses, as a tag. One drawing for one meaning. */
import { FlipHorizontal2, Handshake, HeartPlus, type LucideIcon, Waves } from 'lucide-react';
import type { Technique } from '../../../src/playbook/card.ts';
import type { MessageKey, Translate } from '../../i18n/translate.ts';
import { Icon } from './Icon.tsx';
import { useUi } from './ui.ts';

const drawn: Record<Technique, { icon: LucideIcon; name: MessageKey }> = {
  mirror: { icon: FlipHorizontal2, name: 'techMirror' },
  neutralise: { icon: Waves, name: 'techNeutralise' },
  join: { icon: Handshake, name: 'techJoin' },
  amplify: { icon: HeartPlus, name: 'techAmplify' },
};

/** Its name in the panel's language. */
export const techniqueName = (technique: Technique, t: Translate): string => t(drawn[technique].name);

export function TechniqueTags({ techniques, why }: { techniques: readonly Technique[]; why: string }) {
  const { t } = useUi();
  return (
    <div className="tags">
      {techniques.map((technique) => (
        <span key={technique} className="tag">
          <Icon of={drawn[technique].icon} small />
          {techniqueName(technique, t)}
        </span>
      ))}
      <span className="why" title={why}>
        {why}
      </span>
    </div>
  );
}
