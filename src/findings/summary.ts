import type { Finding, Lang, Severity, Text } from './finding.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const LABELS: Record<Severity, Text> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'lưu ý', en: 'note' },
};

const NONE: Text = { vi: 'không có lỗi', en: 'no problems' };

/** The word for a severity in front of a message. */
export function severityLabel(severity: Severity, lang: Lang): string {
  return LABELS[severity][lang];
}

/** `2 lỗi, 1 cảnh báo, 3 lưu ý`; severities that do not occur are left out. */
export function summary(findings: readonly Finding[], lang: Lang): string {
  const parts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity, lang)];
  });
  return parts.length === 0 ? NONE[lang] : parts.join(', ');
}

function counted(count: number, severity: Severity, lang: Lang): string {
  const plural = lang === 'en' && count !== 1 ? 's' : '';
  return `${count} ${severityLabel(severity, lang)}${plural}`;
}
