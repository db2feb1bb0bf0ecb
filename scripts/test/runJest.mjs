import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inRoot } from '../root.mjs';

const nothing = { passed: 0, failed: 0, skipped: 0, notes: [] };

function environment() {
  const kept = Object.entries(process.env).filter(([key]) => key !== 'NODE_ENV');
  return { ...Object.fromEntries(kept), FORCE_COLOR: '0' };
}

function runToEnd(args, folder) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: inRoot(folder), env: environment(), stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', fail);
    child.on('close', done);
  });
}

const skippedNames = (report) =>
  report.testResults.flatMap((suite) => suite.assertionResults.filter(({ status }) => status === 'pending' || status === 'todo').map(({ fullName }) => fullName));

function count(project, report) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites, numTotalTests } = report;
  const empty = numTotalTests === 0 && numRuntimeErrorTestSuites === 0 ? 1 : 0;
  const notes = skippedNames(report).map((name) => `${project.name}: skipped: ${name}`);
  if (empty) notes.push(`${project.name}: there are test files, but no test was run.`);
  if (numRuntimeErrorTestSuites) notes.push(`${project.name}: ${numRuntimeErrorTestSuites} file(s) could not be run, counted as failed.`);
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites + empty, skipped: numPendingTests + numTodoTests, notes };
}

/** Runs one part's jest tests and counts them; a file that can't run, or a part whose tests aren't found, is a failure. */
export async function runJest(project) {
  if (!project.hasTests) return nothing;
  if (!project.command) return { ...nothing, failed: 1, notes: [`${project.name}: there are test files, but no jest.config.`] };
  mkdirSync(inRoot('.cache'), { recursive: true });
  const file = inRoot('.cache', `jest-${project.name}.json`);
  rmSync(file, { force: true });
  const code = await runToEnd([...project.command, '--json', `--outputFile=${file}`], project.folder);
  if (!existsSync(file)) return { ...nothing, failed: 1, notes: [`${project.name}: jest ended with ${code} and no result.`] };
  const result = count(project, JSON.parse(readFileSync(file, 'utf8')));
  if (code !== 0 && result.failed === 0) return { ...result, failed: 1, notes: [...result.notes, `${project.name}: jest ended with ${code}.`] };
  return result;
}
