module.exports = {
  testTimeout: 30_000,
  testEnvironment: "node",
  roots: ["<rootDir>/src"],
  testMatch: ["**/*.test.ts"],
  transform: {
    "^.+\\.ts$": ["@swc/jest", { swcrc: true, configFile: `${__dirname}/.swcrc` }],
    "/node_modules/.+\\.js$": ["@swc/jest", { swcrc: false, jsc: { target: "es2022" }, module: { type: "commonjs" } }],
  },
  transformIgnorePatterns: ["/node_modules/(?!(.*/node_modules/)?(cookie|jose|@exodus)/)"],
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  setupFiles: ["reflect-metadata"],
  globalSetup: "<rootDir>/src/testing/makeTemplateFolder.ts",
  globalTeardown: "<rootDir>/src/testing/removeTemplateFolder.ts",
};
