/** What an agent may grant without asking: replies promise nothing beyond it. */
import type { Settings } from '../../../src/settings/settings.ts';
import { Block } from '../controls/Block.tsx';
import { FieldRow } from '../controls/FieldRow.tsx';
import { SwitchRow } from '../controls/SwitchRow.tsx';
import { useOptions } from '../options-context.ts';

/** A written number, with a comma or a point and spaces between thousands; nothing written is 0. */
const numberOf = (written: string): number => Number(written.replace(',', '.').replace(/\s/g, ''));

const most = { compensation: 1_000_000, discount: 100 };

export function AuthoritySection() {
  const { t, settings, save } = useOptions();
  const { authority } = settings;
  const set = (some: Partial<Settings['authority']>) => save('authority', { ...authority, ...some });
  const wrong = (highest: number) => (written: string) => {
    const value = numberOf(written);
    return value >= 0 && value <= highest ? '' : t('optNotANumber', { count: highest });
  };
  const number = (n: number) => (n === 0 ? '' : String(n));
  return (
    <Block id="authority" title={t('optAuthority')} lede={t('optAuthorityHow')}>
      <FieldRow
        field="authority.compensation"
        label={t('optCompensation')}
        how={t('optCompensationHow')}
        kind="number"
        placeholder="0"
        value={number(authority.compensation)}
        wrong={wrong(most.compensation)}
        change={(written) => set({ compensation: numberOf(written) })}
      />
      <FieldRow
        field="authority.currency"
        label={t('optCurrency')}
        kind="short"
        max={12}
        placeholder={t('optCurrencyExample')}
        value={authority.currency}
        change={(currency) => set({ currency })}
      />
      <FieldRow
        field="authority.discount"
        label={t('optDiscount')}
        how={t('optDiscountHow')}
        kind="number"
        unit="%"
        placeholder="0"
        value={number(authority.discount)}
        wrong={wrong(most.discount)}
        change={(written) => set({ discount: Math.round(numberOf(written)) })}
      />
      <SwitchRow
        field="authority.refund"
        label={t('optRefund')}
        on={authority.refund}
        change={(refund) => set({ refund })}
      />
      <SwitchRow
        field="authority.referral"
        label={t('optReferral')}
        how={t('optReferralHow')}
        on={authority.referral}
        change={(referral) => set({ referral })}
      />
    </Block>
  );
}
