import { wordList } from './names-word-list.js';

/** Last words of the names of laws, treaties and the like. */
export const DOCUMENT_ENDINGS = wordList(
  `act bill treaty agreement accord accords convention charter protocol constitution declaration code pact resolution amendment law
   directive regulation regulations covenant manifesto report statute memorandum`,
);

/** Peoples without a state of their own, creeds and political families, by what their people are called. */
export const PEOPLES = wordList(
  `rohingya rohingyas uighur uighurs uyghur uyghurs arab arabs tamil tamils hutu hutus tutsi tutsis roma sinti maori inuit sami hazara
   hazaras pashtun pashtuns berber berbers yazidi yazidis druze copts cherokee navajo sioux zulu zulus xhosa igbo yoruba hausa oromo
   serbs croats bosniaks muslim muslims moslem moslems christian christians jew jews catholic catholics protestant protestants hindu
   hindus buddhist buddhists sikh sikhs shiite shiites shia shias sunni sunnis alawite alawites mormon mormons orthodox evangelicals
   quakers amish aborigines aboriginals latinos hispanics zionists republicans democrats tories liberals conservatives greens
   communists socialists islamists`,
);

/** Peoples that live as minorities in neighbouring states, by the words for them, in the plural. */
export const MINORITIES: Readonly<Record<string, string>> = {
  Serb: 'Serbs',
  Serbs: 'Serbs',
  Serbian: 'Serbs',
  Croat: 'Croats',
  Croats: 'Croats',
  Cypriot: 'Cypriots',
  Cypriots: 'Cypriots',
  Kurd: 'Kurds',
  Kurds: 'Kurds',
  Kurdish: 'Kurds',
};
