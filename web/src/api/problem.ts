/** One refused field: the pointer is a JSON Pointer into the body that was sent (`/amountFen`). */
export interface FieldProblem {
  pointer: string;
  code: string;
  detail: string;
}

interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  errors?: FieldProblem[];
}

/** A refusal of the server (RFC 9457), or of the line to it (status 0). Its words come translated. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    /** `room/what-is-wrong`, the last two parts of the type. */
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly fields: FieldProblem[] = [],
    readonly instance?: string,
  ) {
    super(detail || title);
  }

  get isOffline(): boolean {
    return this.status === 0;
  }
}

const isBody = (value: unknown): value is ProblemBody =>
  typeof value === 'object' && value !== null && 'type' in value && 'title' in value;

/** Reads the refusal out of an answer; anything that is not a Problem (a proxy's page) becomes a bare one. */
export function problemFrom(status: number, text: string): Problem {
  try {
    const body: unknown = JSON.parse(text);
    if (isBody(body)) {
      const code = body.type.replace(/^.*\/problems\//, '');
      return new Problem(status, code, body.title, body.detail ?? '', body.errors ?? [], body.instance);
    }
  } catch {
    // not JSON: fall through to the bare refusal, whose words the kit supplies by status
  }
  return new Problem(status, `http/${status}`, '', '');
}

export const offline = (): Problem => new Problem(0, 'http/offline', '', '');

/** `/attendance/0/minutes` → `attendance`: the form binds refusals to its own fields. */
export const fieldOf = (problem: FieldProblem): string => problem.pointer.split('/')[1] ?? '';
