import { countries } from './gazetteer.js';

/** Adjectives and plurals of peoples and faiths that have no country in the gazetteer; a line is key and forms. */
const peoples = `
christianity|christian,christians
islam|muslim,muslims,moslem,moslems,islamic
judaism|jew,jews,jewish
catholicism|catholic,catholics
buddhism|buddhist,buddhists
hinduism|hindu,hindus
arab|arabs,arabian
tuareg|tuaregs,touareg,touaregs
fulani|fulanis,fula,peul,peulh
hausa|hausas
yoruba|yorubas
pashtun|pashtuns
rohingya|rohingyas
uyghur|uyghurs,uighur,uighurs
tatar|tatars
basque|basques
roma|romani
inuit|inuits
maori|maoris
`
  .trim()
  .split('\n')
  .map((line) => line.split('|') as [string, string]);

/** Folded demonym → folded name of its country, region, people or faith: `malian` → `mali`, `muslims` → `islam`. */
export const demonyms: ReadonlyMap<string, string> = new Map([
  ...peoples.flatMap(([key, forms]) => forms.split(',').map((form) => [form, key] as const)),
  ...countries.flatMap(({ name, demonyms: forms }) => forms.map((form) => [form, name] as const)),
]);
