const outside = '(^|/)node_modules/';
const tested = '\\.(test|spec)\\.[a-z]+$|(^|/)testing/|\\.factory\\.ts$';

module.exports = {
  forbidden: [
    {
      name: 'kernel-imports-nobody',
      comment: 'kernel imports nobody.',
      severity: 'error',
      from: { path: '^server/src/kernel/', pathNot: tested },
      to: { pathNot: ['^server/src/kernel/', outside], dependencyTypesNot: ['core'] },
    },
    {
      name: 'kernel-takes-types-only-from-outside',
      comment: 'kernel imports nobody: of a package it may name a type, never run its code.',
      severity: 'error',
      from: { path: '^server/src/kernel/', pathNot: tested },
      to: { path: outside, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'platform-and-graphql-import-kernel',
      comment: 'platform and graphql import kernel; neither imports a module or the composition root.',
      severity: 'error',
      from: { path: '^server/src/(platform|graphql)/', pathNot: tested },
      to: { path: '^server/(src/(modules|migrations|http|testing|seeds)/|src/[^/]+\\.ts$|seeds/)', pathNot: '^server/src/entities\\.ts$' },
    },
    {
      name: 'platform-knows-no-graphql',
      comment: 'platform and graphql import kernel; platform does not import graphql.',
      severity: 'error',
      from: { path: '^server/src/platform/' },
      to: { path: '^server/src/graphql/' },
    },
    {
      name: 'modules-meet-only-at-index',
      comment: 'Modules meet only at index.ts.',
      severity: 'error',
      from: { path: '^server/src/modules/([^/]+)/' },
      to: { path: '^server/src/modules/([^/]+)/', pathNot: ['^server/src/modules/$1/', '^server/src/modules/[^/]+/index\\.ts$', '\\.factory\\.ts$'] },
    },
    {
      name: 'no-cycles',
      comment: 'Modules meet without cycles.',
      severity: 'error',
      from: { pathNot: tested },
      to: { circular: true },
    },
    {
      name: 'rules-know-no-graphql-and-no-http',
      comment: 'Commands, queries, reactions, entities, policies and events know no GraphQL and no HTTP.',
      severity: 'error',
      from: { path: '^server/src/modules/[^/]+/((commands|queries|reactions)/|[^/]+\\.(entity|policy|events)\\.ts$)', pathNot: tested },
      to: {
        path: `^server/src/(graphql|http)/|\\.(type|resolver)\\.ts$|${outside}(graphql|type-graphql|graphql-scalars|@apollo|@as-integrations|fastify|@fastify)/|^(node:)?https?$`,
      },
    },
    {
      name: 'cms-only-through-cms-client',
      comment: 'HTTP to the CMS only in platform/cmsClient, called only by modules/content.',
      severity: 'error',
      from: { path: '^server/', pathNot: [tested, '^server/src/(platform/cmsClient|modules/content)/', '^server/src/(app|main)\\.ts$', '^server/src/(http|wiring)/'] },
      to: { path: '^server/src/platform/cmsClient/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'panel-and-player-import-only-generated',
      comment: 'admin and screen import only schema/generated.',
      severity: 'error',
      from: { path: '^(admin|screen)/src/' },
      to: { path: '^(server|cms|tests|scripts|schema|admin|screen)/', pathNot: ['^schema/generated/', '^$1/'] },
    },
    {
      name: 'nothing-imports-a-test',
      comment: 'Nothing imports a test.',
      severity: 'error',
      from: { path: '^(server|admin|screen|cms|scripts)/', pathNot: [tested, '^server/(src/)?seeds/'] },
      to: { path: [tested, '^tests/'] },
    },
    {
      name: 'nothing-imports-a-seed',
      comment: 'Nothing imports a seed.',
      severity: 'error',
      from: { pathNot: ['^server/(src/)?seeds/', tested, '^tests/', '^server/src/(app|main)\\.ts$'] },
      to: { path: '^server/(src/)?seeds/' },
    },
    {
      name: 'what-is-imported-is-declared',
      comment: 'Whatever is imported resolves, and is declared by the part that imports it.',
      severity: 'error',
      from: { path: '^(server|admin|screen)/src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|build|\\.panel|\\.cache|coverage)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], mainFields: ['module', 'main', 'types'] },
  },
};
