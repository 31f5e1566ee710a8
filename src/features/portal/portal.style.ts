/** One stylesheet for all public pages: system fonts, one accent, dark where the reader wants it, cards instead of a table on a phone. */
export const STYLE = `
:root{color-scheme:light dark;--ground:#f5f6f8;--surface:#fff;--line:#e2e5ea;--edge:#8a929e;--text:#1a1f27;--quiet:#4a525e;--accent:#1b4f93;--on-accent:#fff;--soft:#e8eff8;--warn:#fdf2dd;--warn-text:#6b4200}
@media (prefers-color-scheme:dark){:root{--ground:#12151a;--surface:#1a1e25;--line:#2e343e;--edge:#79818d;--text:#e8eaee;--quiet:#b7bec8;--accent:#8db7ee;--on-accent:#12151a;--soft:#1d2c42;--warn:#35290f;--warn-text:#e9b765}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:1rem/1.75 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
a{color:var(--accent);text-underline-offset:.2em}
a:focus-visible,input:focus-visible,select:focus-visible,button:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999rem}.skip:focus{left:.5rem;top:.5rem;background:var(--surface);padding:.5rem 1rem;z-index:1}
.wrap{max-width:72rem;margin:0 auto;padding:0 1rem}
.notice{background:var(--warn);color:var(--warn-text);padding:.5rem 0}.notice p{margin:0}
.top{background:var(--surface);border-bottom:1px solid var(--line)}
.top .wrap{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1.5rem;min-height:3.75rem;padding-block:.5rem}
.brand{font-weight:600;color:var(--text);text-decoration:none;margin-right:auto}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin:0;padding:0}
nav a{display:inline-block;padding:.25rem 0}nav a[aria-current]{color:var(--text);text-decoration:none;border-bottom:2px solid var(--accent)}
main{padding:2rem 0 3rem}
h1{font-size:1.75rem;line-height:1.35;margin:0 0 .75rem}h2{font-size:1.25rem;margin:2.5rem 0 .75rem}
.lead{max-width:44rem;font-size:1.0625rem;color:var(--quiet);margin:0 0 1.5rem}
.work{max-width:44rem;padding-left:1.25rem}.work li{margin:.25rem 0}
form{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end}
label{display:block;font-size:.875rem;color:var(--quiet);margin-bottom:.125rem}
.field{min-width:10rem}.grow{flex:1 1 18rem}
input,select,button{font:inherit;width:100%;min-height:2.75rem;padding:.375rem .75rem;border:1px solid var(--edge);border-radius:.375rem;background:var(--surface);color:var(--text)}
button{width:auto;background:var(--accent);border-color:var(--accent);color:var(--on-accent);padding-inline:1.5rem;cursor:pointer}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:1rem;padding:0;margin:1rem 0;list-style:none}
.cards li{background:var(--surface);border:1px solid var(--line);border-radius:.5rem;padding:1rem 1.125rem}
.cards h3{font-size:.9375rem;font-weight:400;color:var(--quiet);margin:0}
.cards p{margin:.125rem 0}.number{font-size:1.75rem;line-height:1.3;font-variant-numeric:tabular-nums;font-weight:600}.number small{font-size:.9375rem;font-weight:400;color:var(--quiet)}.number.none{font-size:1.125rem;font-weight:400;color:var(--quiet)}
.exact,.quiet{color:var(--quiet);font-size:.875rem}
summary{cursor:pointer;font-size:.875rem;color:var(--accent);min-height:1.75rem}details p{font-size:.875rem}
table{width:100%;border-collapse:collapse;background:var(--surface);border:1px solid var(--line);margin:1rem 0}
caption{text-align:left;color:var(--quiet);font-size:.875rem;padding:.25rem 0}
th,td{text-align:left;padding:.625rem .75rem;border-top:1px solid var(--line);vertical-align:top}
thead th{font-size:.875rem;font-weight:600;color:var(--quiet);white-space:nowrap}tbody th{font-weight:400}
.code{font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.5rem 1.5rem;background:var(--surface);border:1px solid var(--line);border-radius:.5rem;padding:1rem 1.25rem}
dt{color:var(--quiet)}dd{margin:0}
.pages{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem}
footer{border-top:1px solid var(--line);padding:1.25rem 0 2.5rem;color:var(--quiet);font-size:.875rem}footer p{margin:.25rem 0}
@media (max-width:44rem){
main{padding-top:1.25rem}h1{font-size:1.4375rem}
table,tbody,tr,th,td,caption{display:block}thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
tr{border-top:1px solid var(--line);padding:.625rem 0}tr:first-child{border-top:0}
th,td{border:0;padding:.125rem .875rem}tbody th{font-weight:600}
td::before{content:attr(data-label);display:inline-block;min-width:7em;color:var(--quiet);font-size:.875rem;padding-right:.75em}
td.unknown{display:none}
dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}.field{flex:1 1 100%}button{width:100%}
}
@media print{.top nav,form,.pages,.skip{display:none}body{background:#fff;color:#000}}
`.trim();
