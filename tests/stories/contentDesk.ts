import { expect, type Browser, type Locator, type Page } from "@playwright/test";

export interface Ad {
  readonly title: string;
  readonly line: string;
  readonly strip: string;
  readonly signature: string;
  readonly publisher: string;
  readonly channels: readonly string[];
  readonly seconds: number;
  readonly picture: { readonly name: string; readonly png: Buffer };
}

/** An editor at the CMS, doing everything by hand. */
export class ContentDesk {
  private constructor(
    readonly page: Page,
    private readonly url: string,
  ) {}

  /** Signs in through the CMS's own page. */
  static async open(browser: Browser, cmsUrl: string, account: { email: string; password: string }): Promise<ContentDesk> {
    const context = await browser.newContext({ viewport: { width: 1366, height: 1700 } });
    const page = await context.newPage();
    await page.goto(`${cmsUrl}/admin`);
    await page.locator("input[name=email]").fill(account.email);
    await page.locator("input[name=password]").fill(account.password);
    await page.getByRole("button", { name: "登录" }).click();
    await expect(page.getByRole("link", { name: "内容管理" }).first()).toBeVisible();
    return new ContentDesk(page, cmsUrl);
  }

  /** Writes a 公益广告 with a picture and presses 送审 until the side panel says where it stands; answers the entry's address. */
  async submitAd(ad: Ad, standing = "已上线"): Promise<string> {
    const { page } = this;
    await page.getByRole("link", { name: "内容管理" }).first().click();
    await page.getByRole("link", { name: "公益广告" }).first().click();
    await page.getByRole("link", { name: /新建/ }).first().click();
    await page.getByLabel("标题").fill(ad.title);
    await page.getByLabel("第 1 行", { exact: true }).fill(ad.line);
    await page.getByLabel("门头屏单行文字").fill(ad.strip);
    await page.getByLabel("每次展示秒数").fill(String(ad.seconds));
    await page.getByLabel("落款").fill(ad.signature);
    await this.choosePublisher(ad.publisher);
    await this.addPicture(ad.picture);
    for (const channel of ad.channels) await page.getByRole("checkbox", { name: channel }).check();
    await page.getByRole("button", { name: "送审", exact: true }).click();
    await expect(page.getByRole("main").getByText(standing)).toBeVisible();
    return page.url();
  }

  /** Changes the first line of an entry and presses 送审 again. */
  async changeLine(address: string, line: string): Promise<void> {
    const { page } = this;
    await page.goto(address);
    await page.getByLabel("第 1 行", { exact: true }).fill(line);
    const submit = page.getByRole("button", { name: "送审", exact: true });
    await submit.click();
    await expect(submit).toBeDisabled();
    await expect(page.getByRole("main").getByRole("status").filter({ hasText: "已送审" })).toBeVisible();
  }

  /** Opens an entry beside what its side panel says of the review. */
  async openReview(address: string): Promise<Locator> {
    await this.page.goto(address);
    const panel = this.page.getByRole("complementary");
    await expect(panel.getByText("审核情况")).toBeVisible();
    return panel;
  }

  /** The address of an entry's page. */
  addressOf(uid: string, documentId: string): string {
    return `${this.url}/admin/content-manager/collection-types/api::${uid}.${uid}/${documentId}`;
  }

  /** Takes an entry back from the public: 撤稿. */
  async withdraw(address: string): Promise<void> {
    const { page } = this;
    await page.goto(address);
    await page.getByRole("complementary").getByRole("button", { name: "更多操作" }).click();
    await page.getByRole("menuitem", { name: "撤稿" }).click();
    await expect(page.getByRole("main").getByRole("status").filter({ hasText: "草稿" })).toBeVisible();
  }

  private async choosePublisher(name: string): Promise<void> {
    const picker = this.page.getByLabel("发布单位");
    await picker.click();
    await picker.pressSequentially(name.slice(0, 3));
    await this.page.getByRole("option", { name }).click();
  }

  private async addPicture({ name, png }: Ad["picture"]): Promise<void> {
    const { page } = this;
    await page.getByRole("button", { name: "点击添加素材" }).first().click();
    await page.getByRole("dialog").getByRole("button", { name: "添加更多的素材" }).click();
    await page.locator("input[type=file]").setInputFiles({ name, mimeType: "image/png", buffer: png });
    await page.getByRole("button", { name: "上传 1 个素材到媒体库" }).click();
    const finish = page.getByRole("dialog").getByRole("button", { name: "完成" });
    await finish.click();
    await expect(page.getByRole("img", { name })).toBeVisible();
  }
}
