import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const caps = {
  'max-lines': ['error', { max: 400 }],
  'max-lines-per-function': ['error', { max: 60 }],
  complexity: ['error', 10],
  eqeqeq: ['error', 'always', { null: 'ignore' }],
};

const noEnvironment = { object: 'process', property: 'env', message: 'process.env is read only in platform/config.' };
const noClock = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'The time comes only through kernel/clock.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The time comes only through kernel/clock.' },
];

const typed = ['server/**/*.ts', 'admin/**/*.{ts,tsx}', 'screen/**/*.ts', 'cms/**/*.{ts,tsx}', 'tests/**/*.ts'];
const serverOwn = ['server/src/**/*.ts'];
const testFiles = ['**/*.test.{ts,tsx,mjs}', '**/*.spec.ts', 'server/src/testing/**', '**/*.factory.ts', 'tests/**'];

export default tseslint.config(
  { ignores: ['**/node_modules/**', '**/dist/**', '**/.panel/**', '**/.cache/**', '**/.strapi/**', 'schema/generated/**', 'data/**', 'cms/types/generated/**', '**/public/**', '**/playwright-report/**', '**/test-results/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: typed,
    extends: [js.configs.recommended, ...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...caps,
      'no-console': 'error',
      // A module of nothing but decorated class or marker is what GraphQL types and tokens are.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true, allowEmpty: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Async on purpose: a refusal must reject, never throw, whoever implements the interface.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // GraphQL types and inputs are classes that only describe a shape; plain objects of it come and go.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    files: serverOwn,
    ignores: [...testFiles, 'server/src/platform/config/**'],
    rules: { 'no-restricted-properties': ['error', noEnvironment] },
  },
  {
    files: serverOwn,
    ignores: [...testFiles, 'server/src/kernel/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noClock] },
  },
  { files: ['server/src/emit-schema.ts', 'server/src/main.ts'], rules: { 'no-console': 'off' } },
  { files: testFiles, rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/unbound-method': 'off' } },
  { files: ['admin/**/*.tsx', 'cms/src/admin/**/*.tsx'], plugins: { 'react-hooks': hooks }, rules: { ...hooks.configs.recommended.rules } },
  {
    files: ['**/*.{mjs,cjs,js}'],
    extends: [js.configs.recommended],
    languageOptions: { globals: nodeGlobals() },
    rules: { ...caps },
  },
  { files: ['scripts/start.mjs'], rules: { 'no-var': 'off' } },
);

function nodeGlobals() {
  const names = ['process', 'console', 'Buffer', 'URL', 'fetch', 'AbortSignal', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'performance', 'require', 'module', 'exports', '__dirname', '__filename', 'structuredClone', 'Response', 'Request', 'URLSearchParams', 'TextDecoder', 'TextEncoder'];
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}
