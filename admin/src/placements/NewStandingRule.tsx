import AddIcon from '@mui/icons-material/Add';
import { CommandButton } from '../forms/CommandButton';
import { createStandingRule } from '../providers/contentCommands';
import { PlanFields, tellingParts } from './PlanFields';
import { askedPlan, type PlanForm } from './planForm';
import { RuleFields } from './RuleFields';

/** The button and the form for a new standing rule. */
export function NewStandingRule() {
  return (
    <CommandButton<PlanForm>
      label="新建常设投放" icon={<AddIcon />} variant="contained" title="新建常设投放" submit="保存" done="已保存"
      explanation="常设投放把没有指定投放的内容按类型、主题或发布单位送到一批阵地；比现在展示得更多的，等另一人签字后生效。"
      deed={(form) => createStandingRule({ ...askedPlan(form), rule: form.rule ?? {} })} tellingGroups={tellingParts}
    >
      <RuleFields />
      <PlanFields of={{}} />
    </CommandButton>
  );
}
