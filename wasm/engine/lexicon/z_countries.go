package lexicon

// A country a line: code | names | demonyms | capitals and seats of government.
// The first of each is the one shown. The first country of two with one demonym
// has it. Written for this project from general knowledge.
const countryTable = `AF|Afghanistan;Islamic Emirate of Afghanistan;Islamic Republic of Afghanistan|Afghan;Afghani|Kabul
AL|Albania|Albanian|Tirana
DZ|Algeria|Algerian|Algiers
AD|Andorra|Andorran|Andorra la Vella
AO|Angola|Angolan|Luanda
AG|Antigua and Barbuda;Antigua|Antiguan|St. John's
AR|Argentina|Argentine;Argentinian;Argentinean|Buenos Aires
AM|Armenia|Armenian|Yerevan
AU|Australia;Commonwealth of Australia|Australian;Aussie|Canberra
AT|Austria|Austrian|Vienna
AZ|Azerbaijan|Azerbaijani;Azeri|Baku
BS|Bahamas;The Bahamas|Bahamian|Nassau
BH|Bahrain;Kingdom of Bahrain|Bahraini|Manama
BD|Bangladesh|Bangladeshi|Dhaka
BB|Barbados|Barbadian|Bridgetown
BY|Belarus;Byelorussia|Belarusian;Belarussian;Belorussian;Byelorussian|Minsk
BE|Belgium|Belgian|Brussels
BZ|Belize|Belizean|Belmopan
BJ|Benin|Beninese|Porto-Novo
BT|Bhutan|Bhutanese|Thimphu
BO|Bolivia|Bolivian|La Paz;Sucre
BA|Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina;Herzegovina;BiH|Bosnian;Herzegovinian|Sarajevo
BW|Botswana|Botswanan;Motswana|Gaborone
BR|Brazil|Brazilian|Brasilia;Brasília
BN|Brunei;Brunei Darussalam|Bruneian|Bandar Seri Begawan
BG|Bulgaria|Bulgarian|Sofia
BF|Burkina Faso;Upper Volta|Burkinabe;Burkinabè|Ouagadougou
BI|Burundi|Burundian|Bujumbura;Gitega
KH|Cambodia;Kampuchea|Cambodian;Khmer|Phnom Penh
CM|Cameroon|Cameroonian|Yaounde;Yaoundé
CA|Canada|Canadian|Ottawa
CV|Cape Verde;Cabo Verde|Cape Verdean|Praia
CF|Central African Republic;CAR||Bangui
TD|Chad|Chadian|N'Djamena;Ndjamena
CL|Chile|Chilean|Santiago
CN|China;People's Republic of China;PRC;Mainland China;Red China|Chinese;Sino|Beijing;Peking
CO|Colombia|Colombian|Bogota;Bogotá
KM|Comoros|Comoran;Comorian|Moroni
CG|Republic of the Congo;Congo-Brazzaville;Congo;Republic of Congo|Congolese|Brazzaville
CD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;Congo-Kinshasa;Zaire|Zairean|Kinshasa
CR|Costa Rica|Costa Rican|San Jose;San José
CI|Ivory Coast;Côte d'Ivoire;Cote d'Ivoire|Ivorian|Yamoussoukro;Abidjan
HR|Croatia|Croatian;Croat|Zagreb
CU|Cuba|Cuban|Havana
CY|Cyprus|Cypriot|Nicosia
CZ|Czech Republic;Czechia|Czech|Prague
CS|Czechoslovakia|Czechoslovak;Czechoslovakian|
DK|Denmark|Danish;Dane|Copenhagen
DJ|Djibouti|Djiboutian|Djibouti City
DM|Dominica||Roseau
DO|Dominican Republic|Dominican|Santo Domingo
TL|East Timor;Timor-Leste|East Timorese;Timorese|Dili
EC|Ecuador|Ecuadorian;Ecuadorean|Quito
EG|Egypt;Arab Republic of Egypt|Egyptian|Cairo
SV|El Salvador|Salvadoran;Salvadorian;Salvadorean|San Salvador
GQ|Equatorial Guinea|Equatorial Guinean;Equatoguinean|Malabo
ER|Eritrea|Eritrean|Asmara
EE|Estonia|Estonian|Tallinn
SZ|Eswatini;Swaziland|Swazi|Mbabane
ET|Ethiopia|Ethiopian|Addis Ababa
FJ|Fiji|Fijian|Suva
FI|Finland|Finnish;Finn|Helsinki
FR|France;French Republic|French;Frenchman;Frenchmen;Frenchwoman;Franco|Paris
GA|Gabon|Gabonese|Libreville
GM|Gambia;The Gambia|Gambian|Banjul
GE|Georgia|Georgian|Tbilisi
DE|Germany;West Germany;East Germany;Federal Republic of Germany;German Democratic Republic;GDR|German|Berlin;Bonn
GH|Ghana|Ghanaian|Accra
GR|Greece|Greek;Hellenic|Athens
GD|Grenada|Grenadian|
GT|Guatemala|Guatemalan|Guatemala City
GN|Guinea|Guinean|Conakry
GW|Guinea-Bissau||Bissau
GY|Guyana|Guyanese|Georgetown
HT|Haiti|Haitian|Port-au-Prince
VA|Vatican City;Vatican;Holy See||Vatican City
HN|Honduras|Honduran|Tegucigalpa
HK|Hong Kong|Hongkonger|
HU|Hungary|Hungarian;Magyar|Budapest
IS|Iceland|Icelandic;Icelander|Reykjavik;Reykjavík
IN|India;Republic of India|Indian|New Delhi;Delhi
ID|Indonesia|Indonesian|Jakarta
IR|Iran;Islamic Republic of Iran;I.R. Iran;Persia|Iranian;Persian|Tehran;Teheran
IQ|Iraq|Iraqi|Baghdad
IE|Ireland;Republic of Ireland;Eire|Irish;Irishman;Irishmen|Dublin
IL|Israel;State of Israel|Israeli|Jerusalem;Tel Aviv
IT|Italy|Italian|Rome
JM|Jamaica|Jamaican|Kingston
JP|Japan|Japanese|Tokyo
JO|Jordan;Hashemite Kingdom of Jordan|Jordanian|Amman
KZ|Kazakhstan|Kazakh;Kazakhstani|Astana;Nur-Sultan;Almaty
KE|Kenya|Kenyan|Nairobi
KI|Kiribati||
XK|Kosovo|Kosovar;Kosovan|Pristina
KW|Kuwait;State of Kuwait|Kuwaiti|Kuwait City
KG|Kyrgyzstan;Kyrgyz Republic;Kirghizia|Kyrgyz;Kyrgyzstani|Bishkek
LA|Laos;Lao People's Democratic Republic;Lao PDR|Lao;Laotian|Vientiane
LV|Latvia|Latvian|Riga
LB|Lebanon|Lebanese|Beirut
LS|Lesotho|Basotho|Maseru
LR|Liberia|Liberian|Monrovia
LY|Libya|Libyan|Tripoli
LI|Liechtenstein|Liechtensteiner|Vaduz
LT|Lithuania|Lithuanian|Vilnius
LU|Luxembourg|Luxembourgish;Luxembourger|
MO|Macau;Macao|Macanese|
MG|Madagascar|Malagasy;Madagascan|Antananarivo
MW|Malawi|Malawian|Lilongwe
MY|Malaysia|Malaysian;Malay|Kuala Lumpur;Putrajaya
MV|Maldives|Maldivian|Male
ML|Mali|Malian|Bamako
MT|Malta|Maltese|Valletta
MH|Marshall Islands|Marshallese|Majuro
MR|Mauritania|Mauritanian|Nouakchott
MU|Mauritius|Mauritian|Port Louis
MX|Mexico;United Mexican States|Mexican|Mexico City
FM|Micronesia;Federated States of Micronesia|Micronesian|Palikir
MD|Moldova;Republic of Moldova|Moldovan;Moldavian|Chisinau;Chișinău
MC|Monaco|Monegasque|
MN|Mongolia|Mongolian;Mongol|Ulaanbaatar;Ulan Bator
ME|Montenegro|Montenegrin|Podgorica
MA|Morocco|Moroccan|Rabat
MZ|Mozambique|Mozambican|Maputo
MM|Myanmar;Burma|Burmese;Myanma|Naypyidaw;Naypyitaw;Yangon;Rangoon
NA|Namibia|Namibian|Windhoek
NR|Nauru|Nauruan|
NP|Nepal|Nepalese;Nepali|Kathmandu;Katmandu
NL|Netherlands;The Netherlands;Holland|Dutch;Dutchman;Netherlander|Amsterdam;The Hague;Hague
NZ|New Zealand|New Zealander|Wellington
NI|Nicaragua|Nicaraguan|Managua
NE|Niger|Nigerien|Niamey
NG|Nigeria|Nigerian|Abuja
KP|North Korea;Democratic People's Republic of Korea;DPRK;D.P.R.K.|North Korean|Pyongyang
MK|North Macedonia;Macedonia;FYROM;Former Yugoslav Republic of Macedonia|Macedonian|Skopje
NO|Norway|Norwegian|Oslo
OM|Oman;Sultanate of Oman|Omani|Muscat
PK|Pakistan;Islamic Republic of Pakistan|Pakistani|Islamabad
PW|Palau|Palauan|Ngerulmud
PS|Palestine;State of Palestine;Palestinian Territories|Palestinian|Ramallah
PA|Panama|Panamanian|Panama City
PG|Papua New Guinea|Papua New Guinean|Port Moresby
PY|Paraguay|Paraguayan|Asuncion;Asunción
PE|Peru|Peruvian|Lima
PH|Philippines;The Philippines;Republic of the Philippines|Filipino;Philippine;Filipina|Manila
PL|Poland|Polish|Warsaw
PT|Portugal|Portuguese|Lisbon
PR|Puerto Rico|Puerto Rican|San Juan
QA|Qatar|Qatari|Doha
RO|Romania;Rumania|Romanian|Bucharest
RU|Russia;Russian Federation|Russian;Russo|Moscow
SU|Soviet Union;USSR;U.S.S.R.;Union of Soviet Socialist Republics|Soviet|
RW|Rwanda|Rwandan|Kigali
KN|Saint Kitts and Nevis;St. Kitts and Nevis||Basseterre
LC|Saint Lucia;St. Lucia|Saint Lucian|Castries
VC|Saint Vincent and the Grenadines;St. Vincent and the Grenadines|Vincentian|
WS|Samoa|Samoan|Apia
SM|San Marino|Sammarinese|
ST|Sao Tome and Principe;São Tomé and Príncipe||
SA|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian|Riyadh
SN|Senegal|Senegalese|Dakar
RS|Serbia|Serbian;Serb|Belgrade
YU|Yugoslavia;Serbia and Montenegro|Yugoslav;Yugoslavian|
SC|Seychelles|Seychellois|
SL|Sierra Leone|Sierra Leonean|Freetown
SG|Singapore|Singaporean|
SK|Slovakia;Slovak Republic|Slovak;Slovakian|Bratislava
SI|Slovenia|Slovenian;Slovene|Ljubljana
SB|Solomon Islands|Solomon Islander|Honiara
SO|Somalia;Somaliland|Somali;Somalian|Mogadishu
ZA|South Africa;Republic of South Africa;RSA|South African|Pretoria
KR|South Korea;Republic of Korea;ROK;Korea|South Korean;Korean|Seoul
SS|South Sudan|South Sudanese|Juba
ES|Spain|Spanish;Spaniard|Madrid
LK|Sri Lanka;Ceylon|Sri Lankan|Colombo
SD|Sudan|Sudanese|Khartoum
SR|Suriname|Surinamese|Paramaribo
SE|Sweden|Swedish;Swede|Stockholm
CH|Switzerland;Swiss Confederation|Swiss|Bern;Berne
SY|Syria;Syrian Arab Republic|Syrian|Damascus
TW|Taiwan;Republic of China;Chinese Taipei|Taiwanese|Taipei
TJ|Tajikistan|Tajik;Tajikistani|Dushanbe
TZ|Tanzania|Tanzanian|Dodoma;Dar es Salaam
TH|Thailand;Siam|Thai;Siamese|Bangkok
TG|Togo|Togolese|Lomé
TO|Tonga|Tongan|Nuku'alofa
TT|Trinidad and Tobago;Trinidad|Trinidadian|Port of Spain
TN|Tunisia|Tunisian|Tunis
TR|Turkey;Türkiye;Turkiye;Republic of Turkey|Turkish;Turk|Ankara
TM|Turkmenistan|Turkmen;Turkmenistani|Ashgabat;Ashkhabad
TV|Tuvalu|Tuvaluan|
UG|Uganda|Ugandan|Kampala
UA|Ukraine;The Ukraine|Ukrainian|Kyiv;Kiev
AE|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati|Abu Dhabi
GB|United Kingdom;Great Britain;Britain;UK;U.K.;England;Scotland;Wales;Northern Ireland;GB|British;Briton;English;Scottish;Welsh;Englishman;Englishmen;Scot;Scotsman;Anglo;Brit|London
US|United States;United States of America;U.S.;US;USA;U.S.A.;America;the States|American;U.S;Yankee|Washington;Washington D.C.;Washington DC;Washington, D.C.
UY|Uruguay|Uruguayan|Montevideo
UZ|Uzbekistan|Uzbek;Uzbekistani|Tashkent
VU|Vanuatu|Vanuatuan|
VE|Venezuela;Bolivarian Republic of Venezuela|Venezuelan|Caracas
VN|Vietnam;Viet Nam;South Vietnam;North Vietnam|Vietnamese;Viet|Hanoi;Ha Noi
EH|Western Sahara|Sahrawi;Saharawi|
YE|Yemen|Yemeni|Sanaa;Sana'a;Aden
ZM|Zambia|Zambian|Lusaka
ZW|Zimbabwe;Rhodesia|Zimbabwean;Rhodesian|Harare
GL|Greenland|Greenlandic;Greenlander|Nuuk
BM|Bermuda|Bermudian|
FO|Faroe Islands|Faroese|Torshavn
GI|Gibraltar|Gibraltarian|
GU|Guam|Guamanian|
`
