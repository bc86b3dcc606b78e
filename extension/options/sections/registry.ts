/** The sections of the options page in the order they stand. A new one is a component in this folder and one line here. */
import type { ComponentType } from 'react';
import type { MessageKey } from '../../i18n/translate.ts';
import { AdviceSection } from './AdviceSection.tsx';
import { AuthoritySection } from './AuthoritySection.tsx';
import { DataSection } from './DataSection.tsx';
import { DistressSection } from './DistressSection.tsx';
import { HelpdesksSection } from './HelpdesksSection.tsx';
import { KeysSection } from './KeysSection.tsx';
import { LanguageSection } from './LanguageSection.tsx';
import { LearntSection } from './LearntSection.tsx';
import { SnippetsSection } from './SnippetsSection.tsx';

export interface OptionsSection {
  /** Its anchor on the page. */
  id: string;
  /** Its entry in the table of contents; the section draws the heading itself. */
  title: MessageKey;
  Body: ComponentType;
}

export const optionsSections: readonly OptionsSection[] = [
  { id: 'language', title: 'optLanguage', Body: LanguageSection },
  { id: 'advice', title: 'optAdvice', Body: AdviceSection },
  { id: 'snippets', title: 'snippets', Body: SnippetsSection },
  { id: 'learnt', title: 'optLearnt', Body: LearntSection },
  { id: 'authority', title: 'optAuthority', Body: AuthoritySection },
  { id: 'distress', title: 'optDistress', Body: DistressSection },
  { id: 'keys', title: 'optKeys', Body: KeysSection },
  { id: 'helpdesks', title: 'optHelpdesks', Body: HelpdesksSection },
  { id: 'data', title: 'optData', Body: DataSection },
];
