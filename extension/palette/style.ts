/** The palette's look, in both themes. Nothing of the page's own styles gets in, and nothing of these gets out. */
export const STYLE = `
:host { all: initial; }
dialog { color-scheme: light dark; --ground: light-dark(#fffdf9, #24221e); --ink: light-dark(#22201c, #f3f0ea);
  --soft: light-dark(#615b51, #b7b0a3); --line: light-dark(#ddd6ca, #46423a); --chosen: light-dark(#efe9dd, #38342c);
  --lit: light-dark(#7a4b12, #f0c27c);
  box-sizing: border-box; inline-size: min(560px, calc(100vw - 32px)); max-block-size: min(520px, 80vh); margin: 12vh auto auto;
  padding: 0; border: 1px solid var(--line); border-radius: 12px; background: var(--ground); color: var(--ink);
  font: 14px/1.42 system-ui, sans-serif; box-shadow: 0 18px 48px -12px rgb(0 0 0 / .5); overflow: hidden; }
dialog[open] { display: flex; flex-direction: column; }
dialog::backdrop { background: rgb(0 0 0 / .18); }
h2 { margin: 0; padding: 12px 16px 0; font: 600 14px/1.42 system-ui, sans-serif; }
input { box-sizing: border-box; inline-size: calc(100% - 24px); margin: 10px 12px; padding: 9px 12px; border: 1px solid var(--line);
  border-radius: 8px; background: transparent; color: inherit; font: inherit; }
input:focus-visible { outline: 2px solid var(--lit); outline-offset: 1px; }
ul { margin: 0; padding: 0 8px 4px; list-style: none; overflow-y: auto; flex: 1; min-block-size: 0; }
li { display: grid; grid-template-columns: 20px 1fr; gap: 0 8px; padding: 8px; border-radius: 8px; cursor: pointer; }
li[aria-selected="true"] { background: var(--chosen); box-shadow: inset 3px 0 var(--lit); }
.number { color: var(--soft); font-variant-numeric: tabular-nums; text-align: end; }
.name { font-weight: 600; }
.text { grid-column: 2; color: var(--soft); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
p { margin: 0; padding: 8px 16px 12px; color: var(--soft); font-size: 13px; }
.foot { border-block-start: 1px solid var(--line); padding-block-start: 8px; }
form { overflow-y: auto; padding: 4px 0 0; }
label { display: block; padding: 0 16px; color: var(--soft); }
label input { inline-size: 100%; margin: 4px 0 10px; }
button { margin: 0 16px 14px; padding: 8px 16px; border: 0; border-radius: 8px; background: var(--ink); color: var(--ground);
  font: 600 14px/1.42 system-ui, sans-serif; cursor: pointer; }
button:focus-visible { outline: 2px solid var(--lit); outline-offset: 2px; }
@media (forced-colors: active) { li[aria-selected="true"] { outline: 2px solid Highlight; } }`;
