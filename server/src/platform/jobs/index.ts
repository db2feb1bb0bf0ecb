export { JobRunner } from "./jobRunner";
export { JobLease } from "./jobLease.entity";
