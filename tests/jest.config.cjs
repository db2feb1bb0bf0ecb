const { join } = require("node:path");

module.exports = {
  testTimeout: 30_000,
  testEnvironment: "node",
  roots: ["<rootDir>"],
  testMatch: ["**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/stories/"],
  transform: {
    "^.+\\.ts$": ["@swc/jest", { swcrc: true, configFile: join(__dirname, "../server/.swcrc") }],
    "/node_modules/.+\\.js$": ["@swc/jest", { swcrc: false, jsc: { target: "es2022" }, module: { type: "commonjs" } }],
  },
  transformIgnorePatterns: ["/node_modules/(?!(.*/node_modules/)?(cookie|jose|@exodus)/)"],
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  setupFiles: ["reflect-metadata"],
  globalSetup: "<rootDir>/../server/src/testing/makeTemplateFolder.ts",
  globalTeardown: "<rootDir>/../server/src/testing/removeTemplateFolder.ts",
};
