import { CreatePage } from '../forms/editing';
import { StationInput } from '../forms/inputs';
import { TemplateFields } from './TemplateFields';

export default function TemplateCreate() {
  return (
    <CreatePage title="新建宣讲模板">
      <StationInput source="stationId" helperText="不选就是全县通用，由管理员和宣讲团负责人维护" />
      <TemplateFields />
    </CreatePage>
  );
}
