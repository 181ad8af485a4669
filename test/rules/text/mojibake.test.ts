import { mojibake } from '../../../src/rules/text/mojibake.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(mojibake, [
  ['á»¦y ban nhÃ¢n dÃ¢n phÆ°á»\u009dng', 'Ủy ban nhân dân phường'],
  ['Láº¯ng nghe Ã½ kiáº¿n cá»§a NhÃ¢n dÃ¢n', 'Lắng nghe ý kiến của Nhân dân'],
  // Copying has made the no-break space of `à` a plain one.
  ['vÃ  giáº£i quyáº¿t kiáº¿n nghá»‹', 'và giải quyết kiến nghị'],
  ['Ủy ban nhân dân phường', 'Ủy ban nhân dân phường'],
  ['ÃO TRẮNG, “ngoặc” – gạch', 'ÃO TRẮNG, “ngoặc” – gạch'],
]);
