import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAX_PHOTO_BYTES, photoCodes, photoNames, readPhoto } from '../../src/render/photo-file.ts';
import { jpeg, png } from '../helpers/image.ts';

const asText = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('latin1');
const codesOf = (bytes: Uint8Array) => readPhoto(bytes).findings.map(({ code }) => code);

describe('a JPEG', () => {
  it('keeps the picture and its colours', () => {
    const { value, findings } = readPhoto(jpeg());
    expect(findings).toEqual([]);
    expect(value).toMatchObject({ mime: 'image/jpeg', width: 40, height: 30, orientation: 1 });
    expect(asText(value?.bytes)).toContain('ICC_PROFILE');
    expect(asText(value?.bytes)).toContain('Adobe');
    expect(asText(value?.bytes).startsWith('\xff\xd8\xff\xe0\x00\x10JFIF')).toBe(true);
    expect(asText(value?.bytes).endsWith('\xff\xd9')).toBe(true);
    expect(asText(value?.bytes)).toContain('\x12\xff\x00\x34\xff\xd0\x56');
  });

  it('loses every trace of camera, place and editor, thumbnails and what follows its end', () => {
    const bytes = asText(readPhoto(jpeg({ orientation: 6 })).value?.bytes);
    expect(bytes).not.toMatch(/secret|GPS|Camera|MPF|second-picture|8BIM/);
    expect(bytes).not.toContain('\t\t\t');
  });

  it.each([
    [1, 40, 30],
    [3, 40, 30],
    [6, 30, 40],
    [8, 30, 40],
  ])('of orientation %i stands %i × %i and still says so', (orientation, width, height) => {
    const { value } = readPhoto(jpeg({ orientation }));
    expect(value).toMatchObject({ width, height, orientation });
    expect(readPhoto(value?.bytes ?? new Uint8Array()).value).toEqual(value);
    expect(asText(value?.bytes).includes('Exif')).toBe(orientation !== 1);
  });

  it('of impossible orientation stands as it is stored', () => {
    expect(readPhoto(jpeg({ orientation: 9 })).value).toMatchObject({
      width: 40,
      height: 30,
      orientation: 1,
    });
  });

  it('of several scans is kept whole', () => {
    const scan = /\xff\xda/g;
    expect(asText(readPhoto(jpeg({ scans: 3 })).value?.bytes).match(scan)).toHaveLength(3);
  });

  it('is refused wherever it breaks off', () => {
    const whole = jpeg({ orientation: 6 });
    const end = asText(whole).lastIndexOf('\xff\xd9');
    const cuts = Array.from({ length: end - 2 }, (_, i) => i + 3);
    expect(cuts.filter((cut) => codesOf(whole.slice(0, cut))[0] !== 'output/photo-broken')).toEqual([]);
    expect(codesOf(whole.slice(0, end + 2))).toEqual([]);
  });
});

describe('a PNG', () => {
  it('keeps the picture alone', () => {
    const { value, findings } = readPhoto(png());
    expect(findings).toEqual([]);
    expect(value).toMatchObject({ mime: 'image/png', width: 40, height: 30, orientation: 1 });
    expect(asText(value?.bytes).match(/IHDR|pHYs|IDAT|IEND|tEXt|tIME|iTXt|prVt|eXIf|secret/g)).toEqual([
      'IHDR',
      'pHYs',
      'IDAT',
      'IDAT',
      'IEND',
    ]);
  });

  it('that lies on its side is measured upright and keeps only that', () => {
    const { value } = readPhoto(png({ orientation: 6 }));
    expect(value).toMatchObject({ width: 30, height: 40, orientation: 6 });
    expect(asText(value?.bytes)).not.toContain('secret');
    expect(readPhoto(value?.bytes ?? new Uint8Array()).value).toEqual(value);
  });

  it('says its way up in a chunk with a right check sum, before the data', () => {
    const bytes = asText(readPhoto(png({ orientation: 3 })).value?.bytes);
    expect(bytes.indexOf('eXIf')).toBeLessThan(bytes.indexOf('IDAT'));
    // Counted by zlib's crc32 over “eXIf” and the block for orientation 3.
    const at = bytes.indexOf('eXIf') + 4 + 26;
    expect(Buffer.from(bytes.slice(at, at + 4), 'latin1').toString('hex')).toBe('845f64ce');
  });

  it('is refused wherever it breaks off', () => {
    const whole = png();
    const end = asText(whole).indexOf('IEND') + 8;
    const cuts = Array.from({ length: end - 8 }, (_, i) => i + 8);
    expect(cuts.filter((cut) => codesOf(whole.slice(0, cut))[0] !== 'output/photo-broken')).toEqual([]);
    expect(codesOf(whole.slice(0, end))).toEqual([]);
  });
});

describe('a file that is no photo for us', () => {
  it.each([
    ['HEIC (iPhone)', '\0\0\0\x18ftypheic'],
    ['WebP', 'RIFF\x10\0\0\0WEBPVP8 '],
    ['GIF', 'GIF89a'],
    ['BMP', 'BM\0\0'],
    ['TIFF', 'II*\0'],
    ['PDF', '%PDF-1.7'],
    ['SVG', '<svg xmlns='],
  ])('is named: %s', (name, start) => {
    const { value, findings } = readPhoto(new Uint8Array(Buffer.from(start, 'latin1')));
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([
      {
        code: 'output/photo-format',
        severity: 'error',
        message: {
          vi: `ảnh là ${name}, không phải JPEG hay PNG`,
          en: `the photo is ${name}, neither JPEG nor PNG`,
        },
      },
    ]);
  });

  it.each([
    ['nothing', new Uint8Array(), 'output/photo-format'],
    ['a text', new Uint8Array(Buffer.from('không phải ảnh')), 'output/photo-format'],
    ['over 20 MB', new Uint8Array(MAX_PHOTO_BYTES + 1), 'output/photo-too-large'],
  ])('is refused: %s', (_, bytes, code) => {
    expect(codesOf(bytes)).toEqual([code]);
  });

  it('of 20 MB and no more is not too large', () => {
    const bytes = new Uint8Array(MAX_PHOTO_BYTES);
    bytes.set(jpeg());
    expect(codesOf(bytes)).toEqual([]);
  });

  it('is told with a code of the catalogue, in both languages, with what to do', () => {
    const findings = [new Uint8Array(), new Uint8Array(MAX_PHOTO_BYTES + 1), jpeg().slice(0, 30)].flatMap(
      (b) => readPhoto(b).findings,
    );
    expect(findings.map(({ code }) => code).sort()).toEqual(photoCodes.map(({ code }) => code).sort());
    for (const { message, hint } of findings) {
      expect([message.vi, message.en, hint?.vi, hint?.en].every((text) => (text ?? '').length > 10)).toBe(
        true,
      );
    }
  });
});

describe('the photos of the examples', () => {
  it.each(['hoi-truong.jpg', 'khai-mac.jpg', 'phat-bieu.jpg', 'diem-cau.png'])('%s can be used', (name) => {
    expect(readPhoto(new Uint8Array(readFileSync(`examples/anh/${name}`))).findings).toEqual([]);
  });
});

describe('names of photo files', () => {
  it.each<[string[], string[]]>([
    [['anh/a.jpg'], ['a.jpg']],
    [
      ['anh\\a.jpg', 'b.png'],
      ['a.jpg', 'b.png'],
    ],
    [
      ['x/a.jpg', 'y/A.JPG', 'x/a.jpg', 'z/a.jpg'],
      ['a.jpg', 'A-2.JPG', 'a-3.jpg'],
    ],
    [['anh/toàn cảnh.jpg'.normalize('NFD')], ['toàn cảnh.jpg']],
    [['anh/khong-duoi'], ['khong-duoi']],
  ])('%j → %j', (teps, names) => {
    expect([...photoNames(teps).values()]).toEqual(names);
  });
});
