/** What the agent's corrections have taught: which types come less and more easily now, and a way to forget it. */
import { learntTypes } from '../../../src/learn/lesson.ts';
import { Block } from '../controls/Block.tsx';
import { ConfirmButton } from '../controls/ConfirmButton.tsx';
import { useOptions } from '../options-context.ts';

export function LearntSection() {
  const { t, learnt, types, host, run } = useOptions();
  const rows = learntTypes(learnt);
  const nameOf = (id: string) => types.find((type) => type.id === id)?.name ?? id;
  return (
    <Block id="learnt" title={t('optLearnt')} lede={t('optLearntHow')}>
      {rows.length === 0 ? (
        <p className="none">{t('optLearntNone')}</p>
      ) : (
        <>
          <ul className="list">
            {rows.map(({ type, votes }) => (
              <li key={type} className="row">
                <span className="label">{nameOf(type)}</span>
                <span className="how">{t(votes < 0 ? 'optLearntLess' : 'optLearntMore')}</span>
              </li>
            ))}
          </ul>
          <div className="buttons">
            <ConfirmButton
              label={t('optForget')}
              title={t('optForgetTitle')}
              what={t('optForgetWhat', { count: learnt.lessons })}
              confirm={() => run(host.forgetLearnt, t('optForgotten'))}
            />
          </div>
        </>
      )}
    </Block>
  );
}
