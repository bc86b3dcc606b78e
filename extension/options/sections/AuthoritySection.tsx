/** What an agent may grant without asking: replies promise nothing beyond it. */
import type { Settings } from '../../../src/settings/settings.ts';
import { Block } from '../controls/Block.tsx';
import { FieldRow } from '../controls/FieldRow.tsx';
import { SwitchRow } from '../controls/SwitchRow.tsx';
import { useOptions } from '../options-context.ts';

/** A written number, with a comma or a point; what is none is kept as before. */
function numberOf(written: string, before: number, most: number): number {
  const value = written === '' ? 0 : Number(written.replace(',', '.').replace(/\s/g, ''));
  return Number.isFinite(value) && value >= 0 ? Math.min(value, most) : before;
}

export function AuthoritySection() {
  const { t, settings, save } = useOptions();
  const { authority } = settings;
  const set = (some: Partial<Settings['authority']>) => save('authority', { ...authority, ...some });
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
        change={(v) => set({ compensation: numberOf(v, authority.compensation, 1_000_000) })}
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
        change={(v) => set({ discount: Math.round(numberOf(v, authority.discount, 100)) })}
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
