import { inRoot } from '../root.mjs';

/** The two dependency trees: the CMS keeps its own, so that its React stays apart from the panel's. */
export const parts = {
  root: { name: 'root', label: '安装主程序依赖', folder: inRoot() },
  cms: { name: 'cms', label: '安装内容系统依赖', folder: inRoot('cms'), nativeFrom: inRoot() },
};
