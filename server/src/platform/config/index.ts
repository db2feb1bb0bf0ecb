export { readConfig, type Config } from "./config";
export { ConfigError } from "./parse";
