/**
 * What English calls cities that GeoNames has under another name, by GeoNames id: the name to show ('' for GeoNames' own), then
 * other spellings of today and former days that count as much as its own name.
 */
export const ENGLISH_NAMES = {
  79415: ['Hodeidah', 'Hodeida', 'Hudaydah'], // Al Ḩudaydah
  95446: ['', 'Arbil', 'Irbil'], // Erbil
  99454: ['Fallujah'], // Al Fallūjah
  99532: ['Basra'], // Basrah
  105343: ['', 'Jiddah'], // Jeddah
  109223: ['', 'Medinah'], // Medina
  172955: ['Raqqa'], // Ar Raqqah
  173576: ['', 'Lattakia'], // Latakia
  261745: ['Heraklion', 'Iraklion'], // Irákleion
  281133: ['', 'Gaza City'], // Gaza
  298333: ['', 'Urfa'], // Şanlıurfa
  311046: ['', 'Smyrna'], // İzmir
  316541: ['', 'Diyarbakir'], // Diyarbakır
  388349: ['Basra'], // Al Başrah al Qadīmah
  472757: ['', 'Stalingrad'], // Volgograd
  498817: ['', 'St Petersburg', 'Leningrad', 'Petrograd'], // Saint Petersburg
  501175: ['Rostov-on-Don', 'Rostov'], // Rostov-na-Donu
  520555: ['Nizhny Novgorod', 'Gorky'], // Nizhniy Novgorod
  554234: ['', 'Konigsberg'], // Kaliningrad
  581049: ['Arkhangelsk', 'Archangel'], // Arkhangel’sk
  625665: ['Mogilev'], // Mahilyow
  627907: ['Gomel', 'Homel'], // Homyel'
  629634: ['', 'Brest-Litovsk'], // Brest
  675810: ['Iasi', 'Jassy'], // Iaşi
  680963: ['', 'Constanta'], // Constanţa
  687700: ['Zaporizhzhia', 'Zaporizhia', 'Zaporozhye'], // Zaporizhzhya
  694423: ['', 'Sebastopol'], // Sevastopol
  698740: ['', 'Odessa'], // Odesa
  700569: ['Mykolaiv', 'Nikolaev', 'Nikolayev'], // Mykolayiv
  701822: ['', 'Zhdanov'], // Mariupol
  702550: ['', 'Lvov'], // Lviv
  702658: ['', 'Lugansk'], // Luhansk
  703845: ['Kryvyi Rih', 'Krivoy Rog'], // Kryvyy Rih
  709930: ['', 'Dnipropetrovsk', 'Dnepropetrovsk'], // Dnipro
  734077: ['Thessaloniki', 'Salonika', 'Salonica'], // Thessaloníki
  738648: ['', 'Trebizond'], // Trabzon
  747712: ['', 'Adrianople'], // Edirne
  1253405: ['', 'Benares', 'Banaras'], // Varanasi
  1253573: ['', 'Baroda'], // Vadodara
  1254163: ['', 'Trivandrum'], // Thiruvananthapuram
  1259229: ['', 'Poona'], // Pune
  1259425: ['', 'Pondicherry'], // Puducherry
  1265873: ['', 'Calicut'], // Kozhikode
  1486209: ['', 'Ekaterinburg', 'Sverdlovsk'], // Yekaterinburg
  2510911: ['Seville'], // Sevilla
  2523083: ['Syracuse'], // Siracusa
  2542997: ['', 'Marrakech'], // Marrakesh
  2548885: ['Fez', 'Fes'], // Fès
  2624652: ['Aarhus'], // Århus
  2659811: ['Lucerne'], // Luzern
  2660646: ['Geneva'], // Genève
  2661552: ['', 'Berne'], // Bern
  2661604: ['', 'Basle'], // Basel
  2711537: ['Gothenburg'], // Göteborg
  2735943: ['', 'Oporto'], // Porto
  2792482: ['', 'Louvain'], // Leuven
  2797656: ['Ghent'], // Gent
  2800931: ['Bruges'], // Brugge
  2803138: ['Antwerp'], // Antwerpen
  2861650: ['Nuremberg'], // Nürnberg
  2874225: ['', 'Mayence'], // Mainz
  2886242: ['Cologne'], // Köln
  2910831: ['Hanover'], // Hannover
  2925533: ['Frankfurt'], // Frankfurt am Main
  2945024: ['', 'Brunswick'], // Braunschweig
  2984114: ['', 'Rheims'], // Reims
  2995469: ['', 'Marseilles'], // Marseille
  2996944: ['', 'Lyons'], // Lyon
  3020686: ['Dunkirk'], // Dunkerque
  3060972: ['', 'Pressburg'], // Bratislava
  3081368: ['', 'Breslau'], // Wrocław
  3094802: ['', 'Cracow'], // Kraków
  3099434: ['', 'Danzig'], // Gdańsk
  3104324: ['', 'Saragossa'], // Zaragoza
  3110044: ['San Sebastián'], // Donostia / San Sebastián
  3119841: ['', 'La Coruna', 'Corunna'], // A Coruña
  3171728: ['Padua'], // Padova
  3174051: ['Mantua'], // Mantova
  3174659: ['', 'Leghorn'], // Livorno
  3533462: ['Acapulco'], // Acapulco de Juárez
  3941584: ['', 'Cuzco'], // Cusco
  4013708: ['', 'Juarez'], // Ciudad Juárez
  6325494: ['Quebec City', 'Quebec'], // Québec
};
