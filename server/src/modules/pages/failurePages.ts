import { html } from "./html";
import type { Page } from "./page";

/** What stands where nothing is. */
export const notFoundPage: Page = {
  title: "没有找到这个页面",
  status: 404,
  body: html`<h1>没有找到这个页面</h1><p>可能是网址输错了，也可能这项内容或活动现在没有对外发布。</p><div class="row"><a class="do" href="/">回首页看本周活动</a></div>`,
};

/** What stands where we failed; the number leads a technician to the line in the log. */
export function failedPage(incident: string): Page {
  return {
    title: "页面出错了",
    body: html`<h1>页面出错了</h1><p>请过一会儿再试。如果还是不行，请把编号 <b>${incident}</b> 告诉工作人员。</p><div class="row"><a class="do" href="/">回首页</a></div>`,
  };
}
