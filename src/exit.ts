/** Exit codes of the program; several causes: 70, 3, 2, 1 in this order. */
export const EXIT = {
  done: 0,
  findings: 1,
  usage: 2,
  environment: 3,
  internal: 70,
  interrupted: 130,
} as const;
