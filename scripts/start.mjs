// Only old syntax up to the check, and nothing imported statically: an old Node must reach the sentence.
var version = process.versions.node.split('.').map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  process.stderr.write('需要 Node.js 20.19 或更新的版本，当前是 ' + process.versions.node + '，请先升级。\n');
  process.exit(1);
}
import('./start/run.mjs').then(function (module) {
  return module.start();
});
