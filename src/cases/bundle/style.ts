/** Of the printed document: A4, numbered pages, nothing that is fetched. */
export const STYLE = `
@page { size: A4; margin: 22mm 18mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
body { font: 11pt/1.45 Georgia, "Times New Roman", serif; color: #111; background: #fff; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6em; } h2 { font-size: 1.2em; margin-top: 2em; border-bottom: 1px solid #888; break-after: avoid; }
h3 { font-size: 1em; margin-bottom: .3em; break-after: avoid; }
table { border-collapse: collapse; width: 100%; font-size: .9em; } th, td { border: 1px solid #aaa; padding: .25em .5em; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead { display: table-header-group; } tr, blockquote { break-inside: avoid; }
blockquote { white-space: pre-wrap; border-left: 3px solid #888; margin: .5em 0; padding: .2em 1em; overflow-wrap: anywhere; }
.letter { border: 1px solid #888; padding: .4em 1em; margin: .5em 0; } .letter .text { white-space: pre-wrap; overflow-wrap: anywhere; border-top: 1px solid #bbb; margin-top: .6em; padding-top: .6em; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2em 1em; } dd { margin: 0; overflow-wrap: anywhere; } dt { font-weight: bold; }
code { font-size: .85em; overflow-wrap: anywhere; } .soft { color: #444; }
`;
