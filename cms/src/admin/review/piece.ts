export type PieceState =
  | 'SUBMITTED'
  | 'IN_REVIEW'
  | 'RETURNED'
  | 'LIVE'
  | 'SCHEDULED'
  | 'EXPIRED'
  | 'SUPERSEDED'
  | 'WITHDRAWN'
  | 'RECALLED';

export interface Piece {
  readonly state: PieceState | null;
  readonly stage?: string | number | null;
  readonly reason?: string | null;
  readonly submittedAt?: string | null;
  readonly liveSince?: string | null;
  readonly url?: string | null;
  readonly recallUrl?: string | null;
  /** What the server is still doing before the entry can be reviewed. */
  readonly notice?: string | null;
}

interface StateWords {
  readonly label: string;
  readonly colour: 'neutral600' | 'primary600' | 'warning600' | 'danger600' | 'success600';
  readonly pending: boolean;
}

const states: Readonly<Record<PieceState, StateWords>> = {
  SUBMITTED: { label: '已送审，等待审核', colour: 'primary600', pending: true },
  IN_REVIEW: { label: '审核中', colour: 'primary600', pending: true },
  RETURNED: { label: '已退回', colour: 'danger600', pending: false },
  LIVE: { label: '已上线', colour: 'success600', pending: false },
  SCHEDULED: { label: '已通过，未到展示时间', colour: 'success600', pending: false },
  EXPIRED: { label: '展示期已过', colour: 'neutral600', pending: false },
  SUPERSEDED: { label: '已由新稿代替', colour: 'neutral600', pending: false },
  WITHDRAWN: { label: '已撤回', colour: 'neutral600', pending: false },
  RECALLED: { label: '已撤播', colour: 'danger600', pending: false },
};

const stages: Readonly<Record<string, string>> = {
  '1': '初审',
  '2': '复审',
  '3': '终审',
  FIRST: '初审',
  SECOND: '复审',
  FINAL: '终审',
};

/** The state in the words of the office, the stage included while it is under review. */
export function stateInChinese(piece: Piece): StateWords {
  if (!piece.state) return { label: '尚未送审', colour: 'neutral600', pending: false };
  const words = states[piece.state];
  const stage = piece.stage ? (stages[String(piece.stage)] ?? String(piece.stage)) : null;
  return piece.state === 'IN_REVIEW' && stage ? { ...words, label: `审核中：${stage}` } : words;
}
