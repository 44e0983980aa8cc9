/**
 * The page's style. Colours come in pairs that keep a contrast of 4.5 to 1 in both themes and are told apart by the
 * colour-blind (vermilion and blue, after Okabe and Ito); each has a shape and a word beside it.
 */
const light = `--paper:#fff;--soft:#f4f5f7;--ink:#1b1d21;--faint:#565c66;--line:#d5d8de;--link:#0b57a4;
--major:#a8330a;--major-soft:#fbe6dc;--minor:#0f5a8f;--minor-soft:#e0eef8;--heat:168,51,10`;
const dark = `--paper:#16181c;--soft:#1f2228;--ink:#e8eaee;--faint:#a4abb7;--line:#3a3f48;--link:#8cc4ff;
--major:#ff9d76;--major-soft:#46261a;--minor:#8ecbf5;--minor-soft:#173448;--heat:255,157,118`;

export const pageStyle = `
:root{color-scheme:light dark;${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
:root[data-theme=light]{color-scheme:light;${light}}
:root[data-theme=dark]{color-scheme:dark;${dark}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0 auto;max-width:1180px;padding:1.25rem clamp(.75rem,3vw,2rem) 3rem;background:var(--paper);color:var(--ink);
font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.75rem;line-height:1.2;margin:.25rem 0}
h2{font-size:1.2rem;line-height:1.3;margin:1.5rem 0 .5rem}
h3{font-size:1rem;margin:1.5rem 0 .5rem}
p{margin:.35rem 0}
a{color:var(--link)}
small{font-size:.8125rem;color:var(--faint)}
.faint{color:var(--faint)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
[hidden]{display:none!important}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999px}
.skip:focus{position:static}
summary{cursor:pointer}
ol,ul{padding-left:1.25rem}
.scroll{overflow-x:auto;max-width:100%}
ins,del{text-decoration-thickness:2px;text-underline-offset:3px;border-radius:2px;padding:0 1px}
ins{background:var(--minor-soft)}
del{background:var(--major-soft)}
mark{background:none;color:inherit;font-weight:600}
.sides del,.sides ins{text-decoration:underline dotted var(--faint) 1.5px;background:none}
.sides mark del,.sides mark ins{text-decoration:none}
mark.major{background:var(--major-soft);box-shadow:inset 0 -3px var(--major)}
mark.minor{background:var(--minor-soft);box-shadow:inset 0 -3px var(--minor)}
mark.none{font-weight:400;box-shadow:inset 0 -1px var(--faint)}
.desk{list-style:none;padding:0;display:grid;gap:.5rem}
.note{border-left:4px solid var(--line);padding:.35rem .75rem;background:var(--soft);border-radius:0 6px 6px 0}
.note.major{border-color:var(--major)}.note.minor{border-color:var(--minor)}
.major>b,.badge.major{color:var(--major)}.minor>b,.badge.minor{color:var(--minor)}
.note p{margin:.15rem 0 0}
.filters{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin:1.25rem 0;padding:.6rem .75rem;border:1px solid var(--line);border-radius:8px}
select,input,button,textarea{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--faint);border-radius:6px;padding:.2rem .45rem;max-width:100%}
label{max-width:100%}
select{max-width:min(100%,16rem)}
textarea{width:100%;font-size:.875rem}
button{cursor:pointer}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line);font-weight:400}
thead th{font-weight:600;color:var(--faint);font-size:.875rem;white-space:nowrap}
.stories th[scope=row]{font-weight:600;min-width:16rem}
.spark .base{fill:var(--line)}
rect.major{fill:var(--major)}rect.minor{fill:var(--minor)}rect.none{fill:var(--faint)}
.story{border-top:3px solid var(--ink);margin-top:2.5rem;padding-top:.75rem;content-visibility:auto;contain-intrinsic-size:auto 900px}
.story>summary h2{display:inline;font-size:1.4rem}
.matrix table{width:auto;min-width:100%}
.matrix th[scope=row]{min-width:17rem;max-width:26rem;position:sticky;left:0;background:var(--paper);z-index:1}
.matrix th[scope=row] small{display:block}
.matrix td{min-width:3rem;max-width:16rem}
.matrix.narrow td{min-width:0;text-align:center}
.matrix.narrow thead th+th{writing-mode:vertical-rl;max-height:12rem;overflow:hidden;text-overflow:ellipsis;vertical-align:bottom;padding:.4rem .3rem}
.matrix td.major{background:var(--major-soft)}.matrix td.minor{background:var(--minor-soft)}
.matrix td a{color:inherit}
.matrix .kept{color:var(--faint)}
.kind{display:inline-block;font-size:.75rem;color:var(--faint);border:1px solid var(--line);border-radius:4px;padding:0 .3rem}
.tree{display:block;max-width:none;font-size:13px}
.tree text{fill:var(--ink)}
.tree .faint{fill:var(--faint)}
.tree a text,.tree a{fill:var(--link);text-decoration:underline}
.tree circle{fill:var(--paper);stroke:var(--faint);stroke-width:2.5}
.tree .first circle{fill:var(--ink);stroke:var(--ink)}
.tree .major circle{stroke:var(--major);stroke-width:4}
.tree .minor circle{stroke:var(--minor);stroke-width:4}
.tree .missing circle{stroke-dasharray:3 2}
.tree .missing text{font-style:italic}
.edge{fill:none;stroke:var(--faint);stroke-width:1.5}
.edge.guess{stroke-dasharray:5 4}
.edge.part{stroke-dasharray:1 4}
.axis line{stroke:var(--line)}
.axis text{fill:var(--faint);font-size:11px}
.heat ol{list-style:none;padding:0}
.heat li{display:grid;grid-template-columns:2.25rem 1fr;gap:.6rem;align-items:start;margin:.2rem 0}
.heat li p{margin:0}
.heat span{text-align:center;border-radius:4px;font-variant-numeric:tabular-nums}
.heat1{background:rgba(var(--heat),.12)}.heat2{background:rgba(var(--heat),.25)}.heat3{background:rgba(var(--heat),.4)}.heat4{background:rgba(var(--heat),.55)}
.copy{border:1px solid var(--line);border-radius:8px;margin:.6rem 0;padding:.5rem .75rem;content-visibility:auto;contain-intrinsic-size:auto 44px}
.copy[open]{contain-intrinsic-size:auto 1200px}
.minimap svg{display:block;width:100%;height:10px;background:var(--soft);border-radius:3px;margin:.5rem 0}
.row{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr) minmax(0,.8fr);gap:1rem;padding:.55rem 0;border-bottom:1px solid var(--line)}
.row.head{font-weight:600;font-size:.875rem;color:var(--faint)}
.row.added,.row.dropped{background:linear-gradient(var(--soft),var(--soft))}
.void{color:var(--faint);font-style:italic}
.row .note{margin-bottom:.4rem;font-size:.9375rem}
.moved{color:var(--faint)}
.fold{padding:.35rem 0;border-bottom:1px solid var(--line);color:var(--faint);font-size:.9375rem}
.fold.boilerplate p{opacity:.85}
.copy,.heat,.take,.reasons,.singles{scroll-margin-top:1rem}
footer{margin-top:3rem;border-top:1px solid var(--line);font-size:.875rem}
@media (max-width:760px){
body{font-size:15px}
.row{grid-template-columns:minmax(0,1fr);gap:.35rem}
.row.head,.void:empty{display:none}
.keys{display:none}
.matrix th[scope=row]{min-width:11rem;max-width:60vw}
}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{
body{max-width:none;padding:0;font-size:10.5pt}
.filters,.skip,.minimap,.take{display:none}
.scroll{overflow:visible}
.story,.copy{content-visibility:visible;break-inside:auto}
details::details-content{content-visibility:visible;height:auto}
.row,.note,li{break-inside:avoid}
}
`;

/** The style of a picture that stands alone: the light colours, as on paper. */
export const pictureStyle = `svg{${light};font:13px system-ui,"Segoe UI",Roboto,sans-serif;background:var(--paper)}
text{fill:var(--ink)}.faint{fill:var(--faint)}.paper{fill:var(--paper)}
.cell{fill:var(--soft)}.cell.major{fill:var(--major-soft)}.cell.minor{fill:var(--minor-soft)}
circle{fill:var(--paper);stroke:var(--faint);stroke-width:2.5}
.first circle{fill:var(--ink);stroke:var(--ink)}
.node.major circle{stroke:var(--major);stroke-width:4}.node.minor circle{stroke:var(--minor);stroke-width:4}
.missing circle{stroke-dasharray:3 2}.missing text{font-style:italic}
.edge{fill:none;stroke:var(--faint);stroke-width:1.5}.edge.guess{stroke-dasharray:5 4}.edge.part{stroke-dasharray:1 4}
.axis line{stroke:var(--line)}.axis text{fill:var(--faint);font-size:11px}`;
