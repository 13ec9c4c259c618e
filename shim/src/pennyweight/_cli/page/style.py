"""How a page looks: light and dark by the reader's setting, from 320 pixels up, on paper without colours."""

STYLE = """
:root {
  color-scheme: light dark;
  --ground: #f6f5f1; --card: #fffffe; --ink: #1d2128; --dim: #5d646f; --line: #e2e0d9; --accent: #1f5fa8;
  --warn-ground: #fdf1e3; --warn: #8f4300; --up: #17693f; --down: #a8281e; --fine-ground: #e8f3ec; --fine: #17693f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14161a; --card: #1c1f25; --ink: #e8e8e4; --dim: #9ba3af; --line: #30343c; --accent: #7db4f0;
    --warn-ground: #35261a; --warn: #f3b678; --up: #7bd3a0; --down: #f29b92; --fine-ground: #1a2e24; --fine: #7bd3a0;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: break-word;
}
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
header { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1rem; margin-bottom: 1.25rem; }
h1 { font-size: 1.75rem; line-height: 1.2; letter-spacing: -.01em; margin: 0; }
h2 { font-size: 1.05rem; margin: 2.25rem 0 .75rem; }
header p { margin: 0; color: var(--dim); }
.status { margin-left: auto; padding: .15rem .7rem; border-radius: 1rem; font-size: .875rem; font-weight: 600; }
.status.fine { background: var(--fine-ground); color: var(--fine); }
.status.warn { background: var(--warn-ground); color: var(--warn); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem 1.25rem; }
.gaps { background: var(--warn-ground); border-color: transparent; }
.gaps h2 { color: var(--warn); margin: 0 0 .5rem; }
ul { list-style: none; margin: 0; padding: 0; font-size: .9rem; }
li + li { margin-top: .45rem; }
li, p, .name, .axis, tr.group th { overflow-wrap: anywhere; }
li b { font-weight: 600; }
.notes { margin-top: .75rem; padding: 0 1.25rem; color: var(--dim); }
.nets { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1rem; }
.nets .card { display: flex; flex-direction: column; }
.code { color: var(--dim); font-weight: 600; font-size: .875rem; letter-spacing: .04em; }
.big { font-size: 1.9rem; font-weight: 600; line-height: 1.25; letter-spacing: -.01em; margin: 0; }
.big small { font-size: .6em; font-weight: 500; color: var(--dim); }
.change { margin: .1rem 0 0; font-size: .875rem; color: var(--dim); }
.unsure-sign { color: var(--warn); font-weight: 600; }
.plot { margin: .9rem 0 0; }
.chart { display: block; width: 100%; height: auto; overflow: visible; }
.axis { display: flex; justify-content: space-between; gap: 1rem; font-size: .75rem; color: var(--dim); }
.line { stroke: var(--accent); stroke-width: 2.25; fill: none; stroke-linecap: round; vector-effect: non-scaling-stroke; }
.line.unsure { stroke-dasharray: 2 6; }
.mark { fill: var(--accent); stroke: var(--accent); stroke-width: 2; }
.mark.unsure { fill: var(--card); }
.zero { stroke: var(--line); stroke-width: 1; }
.note { margin: .6rem 0 0; font-size: .8rem; color: var(--dim); }
.num { font-variant-numeric: tabular-nums; overflow-wrap: normal; }
.share { white-space: nowrap; }
.card.flush { overflow-x: auto; }
.num small { font-size: .85em; color: var(--dim); }
.up { color: var(--up); } .down { color: var(--down); } .dim { color: var(--dim); }
table { width: 100%; border-collapse: collapse; font-size: .9rem; }
.card.flush { padding: .25rem 1.25rem; }
th { text-align: left; font-size: .8rem; font-weight: 600; color: var(--dim); padding: .6rem .75rem .6rem 0; }
td { padding: .55rem .75rem .55rem 0; border-top: 1px solid var(--line); vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
.right { text-align: right; }
tr.group th { padding-top: 1rem; color: var(--ink); font-size: .85rem; border-top: 1px solid var(--line); }
tbody:first-of-type tr.group th { border-top: 1px solid var(--line); }
.tag {
  display: inline-block; margin-left: .4rem; padding: 0 .45rem; border-radius: .6rem; font-size: .75rem;
  border: 1px solid var(--line); color: var(--dim);
}
.tag { white-space: nowrap; }
.name .dim { font-weight: 400; }
td.name { min-width: 8rem; }
.positions td:first-child { min-width: 15rem; }
tr.out td { color: var(--dim); }
.lines > span { display: block; }
footer { margin-top: 2.5rem; font-size: .8rem; color: var(--dim); }
footer p { margin: .3rem 0; max-width: 48rem; }
@media (max-width: 40rem) {
  main { padding: 1.25rem .9rem 2rem; }
  .status { margin-left: 0; }
  .card { padding: .9rem 1rem; }
  .card.flush { padding: .25rem 1rem; }
  .big { font-size: 1.5rem; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, td, tr.group th { display: block; }
  tr { padding: .55rem 0; border-top: 1px solid var(--line); }
  tbody:first-of-type tr:first-child { border-top: 0; }
  tr.group { padding: .75rem 0 0; } tr.group th { padding: 0; border: 0 !important; }
  tr.group + tr { border-top: 0; }
  td { display: flex; justify-content: space-between; gap: 1rem; padding: .1rem 0; border: 0; text-align: right; }
  td.name, .positions td:first-child { min-width: 0; }
  td:first-child { display: block; text-align: left; font-weight: 600; }
  td[data-label]::before { content: attr(data-label); color: var(--dim); flex: none; }
  td.blank { display: none; }
}
@media print {
  :root {
    color-scheme: light;
    --ground: #fff; --card: #fff; --ink: #000; --dim: #444; --line: #bbb; --accent: #000; --warn-ground: #fff;
    --warn: #000; --up: #000; --down: #000; --fine-ground: #fff; --fine: #000;
  }
  body { font-size: 11pt; }
  main { max-width: none; padding: 0; }
  .gaps { border-color: #000; }
  .card, tr, li { break-inside: avoid; }
  .card.flush { break-inside: auto; border: 0; padding: 0; }
  h2 { break-after: avoid; }
}
"""
