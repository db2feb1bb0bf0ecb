import { readQuestion } from "./question";

const id = "01939c5e-7b1a-7000-8000-000000000001";

test.each([
  ["", { width: 1920, height: 1080 }, "LANDSCAPE"],
  ["&shape=PORTRAIT", { width: 1080, height: 1920 }, "PORTRAIT"],
  ["&shape=STRIP", { width: 1536, height: 192 }, "STRIP"],
  ["&shape=STRIP&width=768&height=96", { width: 768, height: 96 }, "STRIP"],
  ["&shape=MINI_PROGRAM_CARD", { width: 375, height: 812 }, "MINI_PROGRAM_CARD"],
])("the address %j asks for a screen of %j", (rest, box, shape) => {
  expect(readQuestion(`?revision=${id}${rest}`)).toEqual({ revisionId: id, shape, box });
});

test.each(["&width=0&height=96", "&width=99999&height=96", "&width=7.5&height=96", "&width=768", "&width=x&height=y"])("a size that no screen has (%s) is the usual one", (rest) => {
  expect(readQuestion(`?revision=${id}&shape=STRIP${rest}`)?.box).toEqual({ width: 1536, height: 192 });
});

test.each(["", "?revision=1", `?revision=${id}&shape=toString`, `?revision=${id}&shape=SQUARE`, "?revision=%3Cscript%3E"])("%j is no question", (search) => {
  expect(readQuestion(search)).toBeNull();
});
