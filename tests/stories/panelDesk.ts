import { expect, type Browser, type Locator, type Page } from "@playwright/test";
import type { Moment } from "./localMoment";

export interface NewManager {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly station: string;
}

export interface NewLecture {
  readonly station: string;
  readonly title: string;
  readonly place: string;
  readonly phone: string;
  readonly summary?: string;
  readonly startsAt: Moment;
  readonly endsAt: Moment;
}

/** Somebody at the panel, doing everything by hand. */
export class PanelDesk {
  private constructor(readonly page: Page) {}

  /** Signs in through the panel's own page. */
  static async open(browser: Browser, url: string, account: { email: string; password: string }): Promise<PanelDesk> {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${url}/admin/`);
    await page.getByLabel("邮箱").fill(account.email);
    await page.locator("input[name=password]").fill(account.password);
    await page.getByRole("button", { name: "登录" }).click();
    await expect(page.getByLabel("主菜单")).toBeVisible();
    return new PanelDesk(page);
  }

  /** Chooses an own password, where the panel leads everybody whose password was given by another. */
  async choosePassword(given: string, own: string): Promise<void> {
    const { page } = this;
    await expect(page.getByRole("heading", { name: "修改密码", level: 1 })).toBeVisible();
    await page.locator("input[name=current]").fill(given);
    await page.locator("input[name=next]").fill(own);
    await page.locator("input[name=again]").fill(own);
    await page.getByRole("button", { name: "保存" }).click();
    await expect(page.getByRole("heading", { name: "首页", level: 1 })).toBeVisible();
  }

  /** The entries of the menu. */
  async menu(): Promise<string[]> {
    return this.page.getByLabel("主菜单").getByRole("menuitem").allInnerTexts();
  }

  /** Makes a station manager under 工作人员. */
  async createManager({ name, email, password, station }: NewManager): Promise<void> {
    const { page } = this;
    await this.openMenu("工作人员");
    await page.getByRole("link", { name: "新建" }).click();
    await this.waitForForm();
    await page.getByRole("combobox", { name: /^角色/ }).click();
    await page.getByRole("option", { name: "阵地管理员" }).click();
    await this.pick(page.getByRole("combobox", { name: /^管哪个阵地/ }), station);
    await page.getByRole("textbox", { name: /^姓名/ }).fill(name);
    await page.getByRole("textbox", { name: /^邮箱/ }).fill(email);
    await page.locator("input[name=initialPassword]").fill(password);
    await page.getByRole("button", { name: "保存" }).click();
    await expect(page.getByRole("row").filter({ hasText: name }).filter({ hasText: email })).toBeVisible();
  }

  /** Schedules a lecture under 宣讲活动 and answers its id. */
  async scheduleLecture(lecture: NewLecture): Promise<string> {
    const { page } = this;
    await this.openMenu("宣讲活动");
    await page.getByRole("link", { name: /^(安排宣讲|新建)$/ }).click();
    await this.waitForForm();
    await this.pick(page.getByRole("combobox", { name: /^阵地/ }), lecture.station);
    await page.getByLabel(/^开始时间/).fill(lecture.startsAt.typed);
    await page.getByLabel(/^结束时间/).fill(lecture.endsAt.typed);
    await page.getByRole("textbox", { name: /^自拟题目/ }).fill(lecture.title);
    await page.getByRole("textbox", { name: /^具体地点/ }).fill(lecture.place);
    await page.getByRole("textbox", { name: /^联系电话/ }).fill(lecture.phone);
    if (lecture.summary !== undefined) await page.getByRole("textbox", { name: /^内容简介/ }).fill(lecture.summary);
    await page.getByRole("button", { name: "保存" }).click();
    await page.waitForURL(/\/lectures\/[0-9a-f-]{36}\/show/);
    await expect(page.getByRole("heading", { name: lecture.title, exact: true })).toBeVisible();
    return /lectures\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";
  }

  /** 改期: moves the lecture that is open to another time. */
  async reschedule(startsAt: Moment, endsAt: Moment, reason: string): Promise<void> {
    const dialog = await this.openCommand("改期");
    await dialog.getByLabel("新的开始时间").fill(startsAt.typed);
    await dialog.getByLabel("新的结束时间").fill(endsAt.typed);
    await dialog.getByLabel("原因").fill(reason);
    await dialog.getByRole("button", { name: "改期" }).click();
    await expect(dialog).toBeHidden();
  }

  /** 取消: calls the lecture off that is open. */
  async cancel(reason: string, phone: string): Promise<void> {
    const dialog = await this.openCommand("取消");
    await dialog.getByLabel("原因").fill(reason);
    await dialog.getByLabel("咨询电话").fill(phone);
    await dialog.getByRole("button", { name: "取消宣讲" }).click();
    await expect(dialog).toBeHidden();
  }

  private async openMenu(name: string): Promise<void> {
    await this.page.getByLabel("主菜单").getByRole("menuitem", { name }).click();
  }

  // The list stays until the form is loaded, and its filters have the same names.
  private async waitForForm(): Promise<void> {
    await expect(this.page.getByRole("button", { name: "保存" })).toBeVisible();
  }

  private async openCommand(label: string): Promise<Locator> {
    await this.page.getByRole("button", { name: label, exact: true }).click();
    const dialog = this.page.getByRole("dialog");
    await expect(dialog).toBeVisible();
    return dialog;
  }

  private async pick(box: Locator, name: string): Promise<void> {
    await box.click();
    await box.fill(name);
    await this.page.getByRole("option", { name }).click();
  }
}
