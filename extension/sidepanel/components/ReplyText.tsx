/** The reply as it will stand in the helpdesk: words, facts with a dotted line under them, gaps as fields. */
import type { Segment } from '../../../src/advice/advice.ts';
import type { Language } from '../../../src/thread/thread.ts';
import { Gap } from './Gap.tsx';
import { type ReplyLine, replyLines } from './reply-lines.ts';

interface ReplyTextProps {
  reply: string;
  segments: readonly Segment[];
  filled: Readonly<Record<string, string>>;
  lang: Language;
}

function Pieces({ line, reply, filled, lang }: { line: ReplyLine } & Omit<ReplyTextProps, 'segments'>) {
  return line.pieces.map((piece, i) => {
    if (piece.kind === 'text') return piece.text;
    if (piece.kind === 'fact') {
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: a refresh changes text in place.
        <span key={i} className="fact">
          {piece.text}
        </span>
      );
    }
    const { key, label } = piece;
    return <Gap key={`${reply} ${key}`} reply={reply} gap={key} label={label} words={filled[key] ?? ''} lang={lang} />;
  });
}

function Line({ line, ...rest }: { line: ReplyLine } & Omit<ReplyTextProps, 'segments'>) {
  const apart = line.apart ? 'apart' : '';
  if (!line.marker) {
    return (
      <p className={apart}>
        <Pieces line={line} {...rest} />
      </p>
    );
  }
  return (
    <p className={`item ${apart}`}>
      <span>{line.marker}</span>
      <span>
        <Pieces line={line} {...rest} />
      </span>
    </p>
  );
}

export function ReplyText({ segments, ...rest }: ReplyTextProps) {
  return (
    <div className="text" dir="auto" lang={rest.lang}>
      {replyLines(segments).map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a refresh changes text in place.
        <Line key={i} line={line} {...rest} />
      ))}
    </div>
  );
}
