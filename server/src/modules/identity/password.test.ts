import { HashGate } from "./hashGate";
import { hashPassword, newPassword, oneTimePassword, passwordProblem, verifyPassword } from "./password";

describe("passwords", () => {
  it("verifies what it hashed and nothing else, whatever the cost in the hash", async () => {
    const hash = await hashPassword("correct-horse-8", 16);
    expect(hash).toMatch(/^scrypt\$16\$8\$1\$[\w-]{22}\$[\w-]{43}$/);
    expect([await verifyPassword("correct-horse-8", hash), await verifyPassword("correct-horse-9", hash), await verifyPassword("x", "plain")]).toEqual([true, false, false]);
    expect(await verifyPassword("anything", null)).toBe(false);
  });

  it("hashes new passwords at full cost and says in Chinese what is wrong with weak ones", async () => {
    expect((await newPassword("battery-staple-9")).hash).toMatch(/^scrypt\$131072\$8\$1\$/);
    expect(await newPassword("123456789")).toEqual({ hash: null, problem: "密码至少要 10 个字符" });
    expect(passwordProblem("x".repeat(201))).toBe("密码最多 200 个字符");
    expect(passwordProblem("aaaaaaaaaabb")).toBe("密码太简单了，请换一个");
    expect(passwordProblem("文明实践为民服务你我他")).toBeNull();
  });

  it("makes one-time passwords that pass its own rule", () => {
    const passwords = Array.from({ length: 50 }, oneTimePassword);
    for (const password of passwords) expect(password).toMatch(/^[a-km-z2-9]{4}(-[a-km-z2-9]{4}){2}$/);
    expect(new Set(passwords).size).toBe(50);
  });

  it("runs two hashes at a time and no more", async () => {
    const gate = new HashGate(2);
    let running = 0;
    let most = 0;
    const task = () => gate.run(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running -= 1;
    });
    await Promise.all(Array.from({ length: 9 }, task));
    expect([most, running]).toEqual([2, 0]);
  });
});
