/** The agent's own replies: written here, brought in from another helpdesk's file, taken along, deleted. */
import { type FormEvent, useRef, useState } from 'react';
import { exportSnippets, importSnippets, type NotImported } from '../../../src/snippets/import.ts';
import { LONGEST_SNIPPET, LONGEST_TITLE, type Snippet, titleOf } from '../../../src/snippets/snippet.ts';
import type { Translate } from '../../i18n/translate.ts';
import { Block } from '../controls/Block.tsx';
import { useOptions } from '../options-context.ts';
import { saveFile } from '../save-file.ts';

const newId = (): string => crypto.randomUUID();

/** What is wrong with the file, where, and what to do. */
function reasonOf(wrong: NotImported, t: Translate): string {
  if (wrong.code === 'not-json') return t('snippetsNotJson', { why: wrong.detail });
  if (wrong.code === 'too-many') return t('snippetsTooMany', { count: wrong.most });
  if (wrong.code === 'unknown-format') return t('snippetsUnknown');
  if (wrong.code === 'nothing-in-it') return t('snippetsNothing');
  return t(wrong.code === 'too-long' ? 'snippetsTooLong' : 'snippetsEmptyText', { entry: wrong.entry });
}

function NewSnippet() {
  const { t, snippets, host, run } = useOptions();
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    const snippet = { id: newId(), title: title.trim() || titleOf(text), text: text.trim() };
    run(async () => {
      await host.saveSnippets([...snippets, snippet]);
      setTitle('');
      setText('');
    }, t('optSaved'));
  };
  return (
    <form className="new-snippet" onSubmit={add}>
      <label className="label">
        {t('snippetTitle')}
        <input
          className="field wide"
          value={title}
          maxLength={LONGEST_TITLE}
          onChange={(e) => setTitle(e.target.value)}
        />
      </label>
      <label className="label">
        {t('snippetText')}
        <textarea
          className="field wide"
          rows={4}
          value={text}
          maxLength={LONGEST_SNIPPET}
          placeholder={t('snippetExample')}
          onChange={(e) => setText(e.target.value)}
        />
      </label>
      <div className="buttons">
        <button type="submit" className="second">
          {t('snippetAdd')}
        </button>
      </div>
    </form>
  );
}

function Row({ snippet }: { snippet: Snippet }) {
  const { t, snippets, host, run } = useOptions();
  const drop = () => run(() => host.saveSnippets(snippets.filter(({ id }) => id !== snippet.id)), t('snippetDeleted'));
  return (
    <li className="row">
      <div className="what">
        <span className="label" dir="auto">
          {snippet.title}
        </span>
        <span className="how" dir="auto">
          {snippet.text.slice(0, 160)}
        </span>
      </div>
      <button type="button" className="link" onClick={drop}>
        {t('snippetDelete')}
        <span className="said"> {snippet.title}</span>
      </button>
    </li>
  );
}

function Files() {
  const { t, snippets, host, run } = useOptions();
  const [problem, setProblem] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = importSnippets(await file.text(), newId);
    setProblem(read.ok ? '' : reasonOf(read.error, t));
    if (!read.ok) return;
    const { from, snippets: more } = read.value;
    run(() => host.saveSnippets([...snippets, ...more]), t('snippetsImported', { count: more.length, from }));
  };
  return (
    <>
      <div className="buttons">
        <button type="button" className="second" onClick={() => picker.current?.click()}>
          {t('snippetsImport')}
        </button>
        <button type="button" className="second" onClick={() => saveFile('snippets.json', exportSnippets(snippets))}>
          {t('snippetsExport')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('snippetsImport')}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
      {problem && (
        <p className="wrong" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

export function SnippetsSection() {
  const { t, snippets } = useOptions();
  return (
    <Block id="snippets" title={t('snippets')} lede={t('snippetsHow')}>
      {snippets.length === 0 ? (
        <p className="none">{t('snippetsNone')}</p>
      ) : (
        <ul className="list">
          {snippets.map((snippet) => (
            <Row key={snippet.id} snippet={snippet} />
          ))}
        </ul>
      )}
      <NewSnippet />
      <Files />
    </Block>
  );
}
