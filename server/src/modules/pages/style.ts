/** The style of the pages for phones: big type, strong contrast, no file of its own. */
export const pageStyle = `
:root{color-scheme:light}
.plain{filter:grayscale(1)}
*{box-sizing:border-box}
body{margin:0;background:#f6f3ea;color:#1d241f;font:19px/1.65 system-ui,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;overflow-wrap:anywhere;line-break:strict}
a{color:#0b5137}
.skip{position:absolute;left:-99em}
.skip:focus{left:8px;top:8px;background:#fff;padding:8px 12px;z-index:1}
:focus-visible{outline:3px solid #c77700;outline-offset:2px}
header{background:#0f4d35;color:#fff}
.bar{max-width:42rem;margin:0 auto;padding:12px 16px;display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center;justify-content:space-between}
.bar a{color:#fff;text-decoration:none;display:flex;align-items:center;gap:10px;font-weight:700;min-height:44px}
.bar svg{flex:none}
.demo{background:#ffe08a;color:#3b2a00;border-radius:6px;padding:1px 10px;font-size:18px}
main{max-width:42rem;margin:0 auto;padding:16px 16px 32px}
h1{font-size:28px;line-height:1.35;margin:4px 0 12px}
h2{font-size:23px;line-height:1.4;margin:32px 0 10px}
h3{font-size:21px;line-height:1.4;margin:0 0 4px}
p{margin:0 0 8px}
section>:last-child,.card>:last-child{margin-bottom:0}
.card{background:#fff;border:1px solid #d9d3c3;border-radius:12px;padding:14px 16px;margin:0 0 12px}
.card h3 a{text-decoration:none}
.link h3 a::after{content:"";position:absolute;inset:0}
.link{position:relative}
.quiet{color:#4a524c}
.when{font-weight:700}
.time{white-space:nowrap}
.old{text-decoration:line-through;color:#4a524c}
.tag{display:inline-block;border-radius:6px;padding:0 10px;font-weight:700;color:#fff;background:#0f5c3f}
.tag.off{background:#a3170f}.tag.moved{background:#8a4700}.tag.over{background:#4a524c}
.change{border-left:8px solid #8a4700;background:#fff6e6}
.change.off{border-left-color:#a3170f;background:#fdeeed}
.banner{border-radius:12px;padding:14px 16px;margin:0 0 14px;color:#fff;background:#8a4700;font-size:21px}
.banner.off{background:#a3170f}.banner.over{background:#4a524c}
.banner b{display:block;font-size:30px;line-height:1.3}
.banner a{color:#fff}
.call,button,.do{display:inline-flex;align-items:center;justify-content:center;gap:8px;min-height:52px;padding:8px 20px;border-radius:10px;border:2px solid #0f4d35;background:#0f4d35;color:#fff;font:inherit;font-weight:700;text-decoration:none;cursor:pointer}
.call{width:100%;margin:6px 0 0}
.do.light,button.light{background:#fff;color:#0b5137}
.row{display:flex;flex-wrap:wrap;gap:10px;margin:10px 0}
form{display:flex;gap:10px;margin:8px 0 12px}
input{flex:1;min-width:0;min-height:52px;padding:8px 14px;font:inherit;border:2px solid #5d655f;border-radius:10px;background:#fff;color:inherit}
.places{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(7.6em,1fr));gap:10px}
.places a{display:flex;flex-direction:column;justify-content:center;height:100%;min-height:52px;padding:8px 14px;background:#fff;border:1px solid #b9c4bb;border-radius:10px;text-decoration:none}
dl{margin:0;display:grid;grid-template-columns:auto 1fr;gap:6px 14px}
dt{color:#4a524c;white-space:nowrap}dd{margin:0}
.motto{background:#fffaf0;border-color:#e2c98b;text-align:center}
.motto blockquote{margin:6px 0;font-size:24px;line-height:1.6;font-family:"STKaiti","KaiTi","Noto Serif CJK SC",serif}
table{width:100%;border-collapse:collapse;background:#fff}
th,td{border-bottom:1px solid #d9d3c3;padding:8px 6px;text-align:left;vertical-align:top}
th{font-weight:700}
caption{text-align:left;font-weight:700;padding:0 0 6px}
.text{white-space:pre-line}
main>article{font-size:20px}
main>article figure{margin:14px 0}
main>article img,main>article video{display:block;max-width:100%;height:auto;margin:0 auto;border-radius:10px;background:#e7e2d4}
main>article figcaption{text-align:center}
.slogan{font-size:28px;line-height:1.45;font-weight:700}
.slogan span{display:block}
.lead{font-weight:700}
.signed{text-align:right;margin:18px 0 8px}
main>article>blockquote{margin:14px 0;padding:2px 0 2px 14px;border-left:5px solid #0f5c3f}
.credits{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:2px 14px;margin:14px 0 0;padding:12px 0 0;border-top:1px solid #d9d3c3;color:#4a524c}
.credits div{display:flex;gap:.8em}
.code{width:180px;height:180px;margin:4px 0 10px}
.code svg{width:100%;height:100%;display:block}
details.card{margin-top:20px}
pre{white-space:pre-wrap;margin:0;padding:12px;background:#f6f3ea;border-radius:8px;font:inherit}
summary{min-height:48px;display:flex;align-items:center;font-weight:700;color:#0b5137;cursor:pointer}
footer{max-width:42rem;margin:0 auto;padding:16px;border-top:1px solid #d9d3c3;color:#4a524c}
@media(max-width:360px){main{padding:12px 12px 28px}h1{font-size:25px}dl{grid-template-columns:1fr;gap:0}dd{margin:0 0 8px}}
`.replaceAll("\n", "");

/** The style of an A4 sheet to print; on a screen it lies on a desk of grey. */
export const posterStyle = `
@page{size:A4 portrait;margin:0}
.plain{filter:grayscale(1)}
*{box-sizing:border-box}
body{margin:0;background:#d8d8d3;color:#141a16;font:19px/1.6 system-ui,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;overflow-wrap:anywhere}
.tools{display:flex;flex-wrap:wrap;gap:12px;justify-content:center;padding:16px}
.tools a,.tools button{min-height:52px;padding:8px 24px;font:inherit;font-weight:700;border-radius:10px;border:2px solid #0f4d35;background:#0f4d35;color:#fff;text-decoration:none;display:inline-flex;align-items:center;cursor:pointer}
.tools a{background:#fff;color:#0b5137}
.sheet{width:210mm;height:296mm;margin:0 auto;background:#fff;display:flex;flex-direction:column;overflow:hidden}
.top{background:#0f4d35;color:#fff;padding:13mm 18mm 9mm;font-size:9mm;line-height:1.3;font-weight:700;display:flex;align-items:center;gap:6mm}
.top span{letter-spacing:.5em;margin-left:auto;white-space:nowrap}
.top svg{width:14mm;height:14mm;flex:none}
.state{background:#a3170f;color:#fff;text-align:center;font-size:18mm;line-height:1.25;font-weight:800;padding:3mm 10mm}
.state.moved{background:#8a4700}.state.over{background:#4a524c}
.state small{display:block;font-size:6.5mm;font-weight:400}
.inner{flex:1;min-height:0;display:flex;flex-direction:column;gap:4mm;padding:11mm 18mm 0}
h1{font-size:17mm;line-height:1.25;margin:0 0 9mm;color:#0b5137}
h1.long{font-size:12.5mm}
.facts{flex:1;min-height:0;overflow:hidden}
dl{margin:0;display:grid;grid-template-columns:auto 1fr;gap:4.2mm 7mm;font-size:8.2mm;line-height:1.35}
.tight h1{font-size:12mm;margin:0 0 5mm}.tight dl{font-size:6.8mm;gap:2.6mm 6mm}
.time{white-space:nowrap}
dt{color:#46504a;white-space:nowrap}dd{margin:0;font-weight:700}
.old{text-decoration:line-through;font-weight:400}
.foot{flex:none;display:flex;gap:10mm;align-items:center;border-top:.6mm solid #0f4d35;padding:8mm 0 10mm}
.code{width:44mm;height:44mm;flex:none}
.code svg{width:100%;height:100%;display:block}
.foot p{margin:0 0 2mm;font-size:6.2mm;line-height:1.4}
.foot .sign{font-weight:700;font-size:7mm}
.foot .url{font-size:4mm;color:#46504a}
@media print{body{background:#fff}.tools{display:none}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
@media screen and (max-width:820px){.sheet{width:auto;height:auto;min-height:0}.tight h1{font-size:30px}.tight dl{font-size:20px}.top{font-size:22px;padding:16px;gap:12px;flex-wrap:wrap}.top svg{width:36px;height:36px}.top span{letter-spacing:.2em}.state{font-size:34px;padding:8px 16px}.state small{font-size:19px}.inner{padding:16px}h1,h1.long{font-size:30px;margin:0 0 14px}dl{font-size:20px;gap:8px 12px}.foot{flex-wrap:wrap;margin-top:20px;padding:16px 0}.code{width:150px;height:150px}.foot p,.foot .sign,.foot .url{font-size:18px}}
`.replaceAll("\n", "");
