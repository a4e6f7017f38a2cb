import type { Task } from "@fazhi/schema";

/** What else stands in the bracket of the units: 时限：三季度, 持续推进, 每季度末报送进展. */
const NO_UNIT = /时限|时间|期限|推进|任务|进展|完成|季度|月底|月份|日前|底前|年底|长期|持续|全年|适时|坚持/;

/** The units of a task without what only looks like one. */
export const unitsOfTask = ({ lead, support, joint }: Task): Pick<Task, "lead" | "support" | "joint"> => ({
  lead: lead.filter(isUnit),
  support: support.filter(isUnit),
  joint: joint.filter(isUnit),
});

const isUnit = (name: string): boolean => !NO_UNIT.test(name);
