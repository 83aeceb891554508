/** Texts and the names in them: a corpus of hard cases. People, firms and small places are invented. */
export const HARD_CASES: readonly (readonly [text: string, names: readonly string[]])[] = [
  // Titles and roles are no part of a name.
  [
    'Pentagon spokesman John Kirby said Russia was moving.',
    ['Pentagon ORG', 'John Kirby PERSON', 'Russia COUNTRY'],
  ],
  [
    'Russian Deputy Defense Minister Aleksandr Fomin told reporters in Moscow.',
    ['Russian COUNTRY~Russia', 'Aleksandr Fomin PERSON', 'Moscow CITY'],
  ],
  [
    'US Secretary of State Antony Blinken and British Prime Minister Boris Johnson met.',
    [
      'US COUNTRY=United States',
      'Antony Blinken PERSON',
      'British COUNTRY~United Kingdom',
      'Boris Johnson PERSON',
    ],
  ],
  [
    'Turkish Foreign Minister Mevlut Cavusoglu spoke to NATO Deputy Secretary General Mircea Geoana.',
    ['Turkish COUNTRY~Turkey', 'Mevlut Cavusoglu PERSON', 'NATO ORG', 'Mircea Geoana PERSON'],
  ],
  ['Chernihiv Mayor Vladyslav Atroshenko said so.', ['Chernihiv CITY', 'Vladyslav Atroshenko PERSON']],
  [
    'US Army General Mark Milley and Interior Minister Suella Crane met.',
    ['US COUNTRY=United States', 'Mark Milley PERSON', 'Suella Crane PERSON'],
  ],
  ['Secretary of Defence Lloyd Nolan flew to Brussels.', ['Lloyd Nolan PERSON', 'Brussels CITY']],
  ['King Charles and Pope Francis prayed.', ['Charles PERSON', 'Francis PERSON']],
  [
    'California Governor Maria Delgado visited Lviv Oblast.',
    ['California REGION', 'Maria Delgado PERSON', 'Lviv Oblast REGION'],
  ],
  ['The governor of batken region Almaz Toktogulov reported losses.', ['Almaz Toktogulov PERSON']],
  [
    'Fisherman Abílio Raposo and former England captain Ann Lee resigned.',
    ['Abílio Raposo PERSON', 'England REGION', 'Ann Lee PERSON'],
  ],
  // Persons
  ['Mr. Putin met Dr. Amara Osei-Mensah.', ['Putin PERSON', 'Amara Osei-Mensah PERSON']],
  [
    'Ludwig van Beethoven, Mohammed bin Salman and Charles de Gaulle never met.',
    ['Ludwig van Beethoven PERSON', 'Mohammed bin Salman PERSON', 'Charles de Gaulle PERSON'],
  ],
  ['J. K. Rowling and J.R.R. Tolkien wrote books.', ['J. K. Rowling PERSON', 'J.R.R. Tolkien PERSON']],
  [
    "Bashar al-Assad, Kim Jong-un and Jean-Claude Juncker met Sinéad O'Connor.",
    ['Bashar al-Assad PERSON', 'Kim Jong-un PERSON', 'Jean-Claude Juncker PERSON', "Sinéad O'Connor PERSON"],
  ],
  [
    '“He will go,” said Mr. Ben Ali, who met Ahmed Ould Abdallah.',
    ['Ben Ali PERSON', 'Ahmed Ould Abdallah PERSON'],
  ],
  ['Billie Jean King and John Major smiled.', ['Billie Jean King PERSON', 'John Major PERSON']],
  ['President Donald Trump Jr. waved.', ['Donald Trump Jr. PERSON']],
  [
    'Michael Jordan, Paris Hilton and Jack London are people.',
    ['Michael Jordan PERSON', 'Paris Hilton PERSON', 'Jack London PERSON'],
  ],
  ['Prime Minister Kengo wa Dondo spoke.', ['Kengo wa Dondo PERSON']],
  // A surname alone is the person named in full.
  [
    "John Kirby spoke first. Kirby's answer was short. Later Kirby left.",
    ['John Kirby PERSON', 'Kirby PERSON', 'Kirby PERSON'],
  ],
  [
    "Putin's spokesman said Putin’s plan failed. Vladimir Putin agreed.",
    ['Putin PERSON', 'Putin PERSON', 'Vladimir Putin PERSON'],
  ],
  ['Maria Brown lost. Brown said she would sue.', ['Maria Brown PERSON', 'Brown PERSON']],
  ['George Washington slept here. Washington was tired.', ['George Washington PERSON', 'Washington PERSON']],
  // Organisations
  ['The General Staff of the Ukrainian army said so.', ['General Staff ORG', 'Ukrainian COUNTRY~Ukraine']],
  [
    'The Kremlin, the White House and Downing Street declined to comment.',
    ['Kremlin ORG', 'White House ORG', 'Downing Street ORG'],
  ],
  [
    'The U.S. and the U.K. told the U.N., the EU and the WHO.',
    ['U.S. COUNTRY=United States', 'U.K. COUNTRY=United Kingdom', 'U.N. ORG', 'EU ORG', 'WHO ORG'],
  ],
  [
    'The University of Oxford, the Bank of England and the Ministry of Trade and Industry agreed.',
    ['University of Oxford ORG', 'Bank of England ORG', 'Ministry of Trade and Industry ORG'],
  ],
  [
    'The World Health Organization (WHO) and Médecins Sans Frontières disagree.',
    ['World Health Organization ORG', 'WHO ORG', 'Médecins Sans Frontières PERSON'],
  ],
  [
    'The Organization for Security and Co-operation (OSCO) met in Vienna.',
    ['Organization for Security and Co-operation ORG', 'OSCO ORG', 'Vienna CITY'],
  ],
  ['Shares of Sixt Inc. fell. Sixt declined to comment.', ['Sixt Inc. ORG', 'Sixt ORG']],
  [
    "The Seafarers' Federation met Russia's Foreign Ministry.",
    ["Seafarers' Federation ORG", 'Russia COUNTRY', 'Foreign Ministry ORG'],
  ],
  [
    'Ukrainian President Volodymyr Zelenskiy addressed Congress.',
    ['Ukrainian COUNTRY~Ukraine', 'Volodymyr Zelenskiy PERSON', 'Congress ORG'],
  ],
  [
    'Harbour Bank and Kestrel Airways were fined by the Competition Authority.',
    ['Harbour Bank ORG', 'Kestrel Airways ORG', 'Competition Authority ORG'],
  ],
  ['AT&T and Smith & Sons sued the Daily Courier.', ['AT&T ORG', 'Smith & Sons ORG', 'Daily Courier ORG']],
  ['The newspaper Dagbladet and the town of Lindvik were mentioned.', ['Dagbladet ORG', 'Lindvik PLACE']],
  [
    'Orvane, a Norwegian shipping company, collapsed. Orvane said so.',
    ['Orvane ORG', 'Norwegian COUNTRY~Norway', 'Orvane ORG'],
  ],
  ['“Ukraine will win,” Zelenskiy told RFE/RL.', ['Ukraine COUNTRY', 'Zelenskiy PERSON', 'RFE/RL ORG']],
  // Cities, and words that are cities as well
  [
    'Forces moved on kyiv and on odessa, russia said.',
    ['kyiv CITY=Kyiv', 'odessa CITY=Odesa', 'russia COUNTRY=Russia'],
  ],
  [
    'He came from Kiev, from Kharkov and from Mykolaiv.',
    ['Kiev CITY=Kyiv', 'Kharkov CITY=Kharkiv', 'Mykolaiv CITY=Mykolayiv'],
  ],
  ['Gdańsk and Łódź are in Poland.', ['Gdańsk CITY', 'Łódź CITY', 'Poland COUNTRY']],
  [
    'He flew from Nice to Reading and then to Mobile, Alabama.',
    ['Nice CITY', 'Reading CITY', 'Mobile CITY', 'Alabama REGION'],
  ],
  ['Reading is fun. Nice people read. Mobile phones ring.', []],
  ['Of all the people, Mark Smith will mark the spot.', ['Mark Smith PERSON']],
  [
    'She was in Springfield, Illinois, and in Paris, Texas.',
    ['Springfield CITY', 'Illinois REGION', 'Paris CITY', 'Texas REGION'],
  ],
  ['He lives in New York City, near the Hudson River.', ['New York City CITY', 'Hudson River PLACE']],
  ['Lindvik, a small fishing village, was cut off.', ['Lindvik PLACE']],
  ['DETROIT, Mich. - Two men were hurt.', ['DETROIT CITY=Detroit', 'Mich. REGION=Michigan']],
  ['KYIV, March 29 (Reuters) - Talks went on.', ['KYIV CITY=Kyiv', 'Reuters ORG']],
  [
    'The Kyiv-based think tank and the Russia-Ukraine talks',
    ['Kyiv CITY', 'Russia COUNTRY', 'Ukraine COUNTRY'],
  ],
  // Countries, regions, nationalities
  [
    'The Ukrainians and the Dutch beat the British, a Frenchman and two Spaniards.',
    [
      'Ukrainians COUNTRY~Ukraine',
      'Dutch COUNTRY~Netherlands',
      'British COUNTRY~United Kingdom',
      'Frenchman COUNTRY~France',
      'Spaniards COUNTRY~Spain',
    ],
  ],
  [
    'The South Korean president and a New Zealander met in Saudi Arabia.',
    ['South Korean COUNTRY~South Korea', 'New Zealander COUNTRY~New Zealand', 'Saudi Arabia COUNTRY'],
  ],
  [
    'The Scottish leader, a Welshman and an Englishman met Chechen fighters.',
    [
      'Scottish REGION~Scotland',
      'Welshman REGION~Wales',
      'Englishman REGION~England',
      'Chechen REGION~Chechnya',
    ],
  ],
  [
    'Trinidad and Tobago lost to Bosnia and Herzegovina.',
    ['Trinidad and Tobago COUNTRY', 'Bosnia and Herzegovina COUNTRY'],
  ],
  ['Jordan, Chad and Turkey are countries.', ['Jordan COUNTRY', 'Chad COUNTRY', 'Turkey COUNTRY']],
  [
    'They crossed the Black Sea to the Gaza Strip and the Middle East.',
    ['Black Sea PLACE', 'Gaza Strip REGION', 'Middle East REGION'],
  ],
  ['The West and the Caribbean disagree.', ['West REGION', 'Caribbean REGION']],
  ['He speaks Russian. She is learning English.', []],
  // Headlines, and what names none of our types
  ['Rebels Seize Northern Town After Fierce Clashes In Syria', ['Syria COUNTRY']],
  ['RUSSIA SHELLS KHARKIV AS TALKS STALL', ['RUSSIA COUNTRY=Russia', 'KHARKIV CITY=Kharkiv']],
  ['World War II ended on a Monday in May.', []],
  ['I met a European in Western clothes.', []],
  ['I think May will win in June, and Friday is fine.', []],
  ['The CEO and the CFO of the company said the GDP and AIDS figures were wrong.', []],
  ['Storm Ffion hit Wales.', ['Wales REGION']],
  ['Say Mexico loses.', ['Mexico COUNTRY']],
  ['He knows the Middle East, China and Russia.', ['Middle East REGION', 'China COUNTRY', 'Russia COUNTRY']],
  [
    'Sen. Harry Reid (D-Nev.) was in Detroit, Mich.',
    ['Harry Reid PERSON', 'Detroit CITY', 'Mich. REGION=Michigan'],
  ],
];
