import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const text = readFileSync('executable/keo-tha-vao-day.cmd', 'utf8');
const lines = text.split('\r\n');
const first = (start: string): number => lines.findIndex((line) => line.startsWith(start));

describe('keo-tha-vao-day.cmd', () => {
  test('has the line ends of Windows, without which cmd misses labels, and no byte order mark', () => {
    expect(text).toMatch(/^@echo off\r\n/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('shows letters with accents only where the window reads UTF-8, and puts the code page back', () => {
    const [utf8, back] = [first('chcp 65001'), first('if defined codepage chcp %codepage%')];
    const accented = lines.flatMap((line, i) => (/[^\0-\x7f]/.test(line) ? [i] : []));
    expect(accented.length).toBeGreaterThan(0);
    expect(accented.filter((i) => i <= utf8 || i >= back || !lines[i]?.startsWith('echo '))).toEqual([]);
    expect(first('for /f "tokens=2 delims=:." %%P in (\'chcp\')')).toBeLessThan(utf8);
    for (const i of accented) expect(lines[i]).not.toMatch(/[&|<>^%()]/);
  });

  test('quotes every path, and lets cmd read a name again nowhere', () => {
    for (const line of lines.filter((line) => line.includes('%~dp0')))
      expect(line).toMatch(/"%~dp0dialogue\.exe"/);
    expect(text.match(/%~?\*|%~?[1-9]/g)).toEqual(['%*']);
    expect(lines[first('if defined DIALOGUE_DROPPED goto dropped') + 1]).toBe('"%~dp0dialogue.exe" %*');
    expect(text).not.toMatch(/^ *call |^ *\(|\( *$/m);
  });

  test('takes ! for a sign of its own only while it keeps the command line', () => {
    const on = first('setlocal EnableDelayedExpansion');
    const off = lines.indexOf('setlocal DisableDelayedExpansion', on);
    expect(lines.indexOf('setlocal DisableDelayedExpansion')).toBeLessThan(on);
    expect(lines.slice(on + 1, off).filter((line) => !line.startsWith('rem'))).toEqual([
      'set "DIALOGUE_DROPPED=!cmdcmdline!"',
      'if "!cmdcmdline:%~nx0=!"=="!cmdcmdline!" set "DIALOGUE_DROPPED="',
    ]);
    expect(lines.filter((line, i) => line.includes('!') && (i < on || i > off))).toEqual([]);
  });

  test('keeps the window open, ends with the code of the program, and ends the cmd of Explorer with it', () => {
    expect(lines.slice(first(':end'))).toEqual([
      ':end',
      'set "code=%errorlevel%"',
      'pause >nul',
      'if defined codepage chcp %codepage% >nul',
      expect.stringMatching(/^rem /),
      'if defined DIALOGUE_DROPPED exit %code%',
      'exit /b %code%',
      '',
    ]);
  });

  test('jumps to labels there are', () => {
    const labels = [...text.matchAll(/\bgoto (\w+)/g)].map(([, label]) => `:${label}`);
    expect(labels.filter((label) => !lines.includes(label))).toEqual([]);
    expect(labels.length).toBeGreaterThan(0);
  });
});
