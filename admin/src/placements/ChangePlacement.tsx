import { CommandButton } from '../forms/CommandButton';
import { changePlacement, changeStandingRule, type PlacementRow } from '../providers/contentCommands';
import { PlanFields, tellingParts } from './PlanFields';
import { askedPlan, planFormOf, type PlanForm } from './planForm';
import { RuleFields } from './RuleFields';

/** The button and the form that give a placement or a standing rule another plan. */
export function ChangePlacement({ placement }: { placement: PlacementRow }) {
  const { id, version } = placement;
  const standing = placement.pieceId === null;
  const change = (form: PlanForm): Promise<unknown> => {
    const { rule, ...plan } = askedPlan(form);
    return standing ? changeStandingRule({ ...plan, rule: rule ?? {}, id, version }) : changePlacement({ ...plan, id, version });
  };
  return (
    <CommandButton<PlanForm>
      label="修改" title={standing ? '修改常设投放' : '修改投放'} submit="保存" done="已保存" initial={{ ...planFormOf(placement) }} deed={change} tellingGroups={tellingParts}
      explanation="只缩小范围的马上生效；会展示得更多的，等另一人签字后生效，在那以前按原来的展示。"
    >
      {standing ? <RuleFields /> : null}
      <PlanFields of={{ id }} />
    </CommandButton>
  );
}
