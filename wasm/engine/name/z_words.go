package name

// Small closed classes of words in names, written for this project from general
// knowledge. Each is one string of folded words between single spaces, searched as it
// stands: they are asked a few times a name, and cost nothing at start-up.

// titleWords stand before a name and are no part of it.
const titleWords = ` mr mister mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess duke duchess
 madam madame mme monsieur mlle herr frau senor senora signor signora
 president vicepresident prasident minister premier chancellor governor senator sen congressman congresswoman representative rep
 ambassador secretary speaker mayor chairman chairwoman chairperson director king queen prince princess emperor empress sultan emir shah
 general gen colonel col ltcol lieutenant lt ltgen majgen briggen brig brigadier major maj captain capt cpt sergeant sgt cpl corporal admiral adm vadm radm commander cmdr cdr
 commodore marshal comrade leader hojatoleslam hojjatoleslam hojatolislam hojjat ayatollah ayatullah allameh imam mullah mulla maulana mawlana maulvi mawlawi mufti
 sheikh shaikh sheik shaykh cheikh pope cardinal archbishop bishop patriarch metropolitan father fr rev reverend rabbi pastor brother
 judge justice chief deputy vice acting former late hon honourable honorable engineer eng engr `

// honorificWords may be part of a name or stand for respect: left out freely.
const honorificWords = ` haji hajji hadji haj hajj al-haj alhaj alhaji sayyid seyyed sayed sayyed seyed syed saiyid sayyidina mir mirza agha aqa aga bey beg pasha effendi efendi khan qari hafiz molla
 ustad sri shri smt tun tan datuk dato dato' datin tengku raja u daw san `

// particleWords join the parts of a name and are compared with none.
const particleWords = ` al el ul ur ad ed as es ash esh an ar at az od ol
 van von der den dem de da do dos das di du del della dello dei degli la le lo los las ter ten op vander zu zur zum af av y e i of the na a und and `

// sonWords say "son of" or "daughter of": the next word is a father's name.
const sonWords = ` bin ibn ben bint binti binte ould wuld ap oglu ogly oglou kyzy qizi zadeh `

// fatherWords say "father of", "mother of" (and "servant of" below) and make one name with the next.
const fatherWords = ` abu abou aboo abi umm um umme oum `

// articleWords are al- before any letter, linkingWords ul- as it is written inside
// one name, faithWords "the faith" after it, initialParticles may begin a name.
const (
	articleWords     = " al el ul ol ud ad ed od ur ar er us as es un an en az uz ez il l ash esh ush at ut et "
	linkingWords     = " ul ur ud uz "
	faithWords       = " din deen dine eddin eddine uddin addin uddeen "
	initialParticles = " al el van von de del della da di du the "
)

const generationWords = ` jr sr junior senior ii iii iv vi vii viii jnr snr filho neto `

// hungarianFamily are frequent Hungarian family names, which stand first at home.
const hungarianFamily = ` nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp lakatos takacs juhasz meszaros olah szilagyi
 orban szijjarto gulyas kocsis magyar bartok kodaly gyurcsany sulyok novak antall racz fekete torok feher gal szalai lazar pinter
 vadai kadar rakosi puskas rubik erdos neumann bajnai medgyessy solyom schmitt ader kover semjen hadhazy karacsony dobrev marki-zay `

// eastAsianFamily are families of China (pinyin and Wade–Giles), Korea and Vietnam
// that are written in several ways; each line is one. A question mark says that
// pinyin has both as families of their own.
const eastAsianFamily = `
 lee yi ri rhee rhie
 li lee
 park pak bak
 choi choe
 kim gim
 jung chung jeong jong cheong
 cho jo
 yoon yun
 lim im rim
 noh roh no ro
 shin sin
 kang gang
 kwon gwon kwun
 oh o
 paek baek back paik
 woo wu u
 yoo yu ryu ryoo
 cheon chun chon
 suh seo so
 ahn an
 huh heo ho hur
 moon mun
 joo ju chu
 koo ku gu
 byun byeon pyon
 kwak gwak
 nam
 zhou chou chow
? zhang chang
 jiang chiang
? zhao chao
 xu hsu
 xie hsieh
 xiao hsiao
 xiong hsiung
 xue hsueh
 cai tsai
? deng teng
 song sung
? zhu chu
 ye yeh
 he ho
 guo kuo
 gao kao
 luo lo
? zheng cheng
 qian chien
 jin chin
 peng
 zeng tseng
 qin chin
 cao tsao
 yan yen
 zhong chung
 jia chia
 ding ting
 dong tung
? du tu
 kong kung
 bai pai
 qiu chiu
 ren jen
 rong jung
 zou tsou
 tian tien
 lu
 nguyen
 tran
`

// nicknames: a line holds the forms of one English (or Russian, Spanish …) name that
// are used for one another of one person. From general knowledge.
const nicknames = `
 william bill billy will willie liam wilhelm
 robert bob bobby rob robbie bert
 richard dick rick ricky rich richie
 james jim jimmy jamie jem
 john jack johnny jon
 jonathan jon jonny nathan
 joseph joe joey
 josephine josie jo
 michael mike mick mickey micky mikey
 thomas tom tommy
 charles charlie chuck chas
 edward ed eddie ned ted teddy
 edmund ed eddie ned
 edgar ed eddie
 edwin ed eddie
 theodore ted teddy theo
 henry harry hank hal
 harold harry hal
 francis frank frankie
 franklin frank
 frederick fred freddie freddy fritz
 alfred alf alfie fred
 albert al bert bertie
 alan al
 alexander alex alec sandy sasha xander alek
 alexandra alex sandra sasha lexi
 alexei alyosha alex
 anthony tony
 antonio toni tony
 andrew andy drew
 benjamin ben benny bibi benji
 benedict ben
 bernard bernie
 bradley brad
 cameron cam
 catherine kate cathy katie kathy cat kitty
 katherine kate kathy katie kat kathie
 christopher chris kit
 christine chris chrissie tina
 christina chris tina
 christian chris
 daniel dan danny
 david dave davy
 deborah deb debbie
 dennis denny
 donald don donny donnie
 douglas doug
 dwight ike
 elizabeth liz lizzie beth betty bess eliza lisa libby betsy
 eugene gene
 gabriel gabe
 geoffrey geoff jeff
 jeffrey jeff
 gerald gerry jerry
 jeremy jerry jem
 jerome jerry
 gerard gerry
 gregory greg
 gilbert gil bert
 hillary hill
 herbert herb bert
 howard howie
 isaac ike zac
 jacob jake jack
 jacqueline jackie
 janet jan
 jennifer jen jenny
 jessica jess jessie
 joshua josh
 judith judy
 kenneth ken kenny
 kimberly kim
 lawrence larry laurie lars
 laurence larry laurie
 leonard len lenny leo
 leonid lyonya leo
 leopold leo
 lewis lew
 louis lou louie
 madeleine maddie
 margaret maggie meg peggy madge rita greta marge
 martha marty
 martin marty
 matthew matt
 matthias matt
 maximilian max
 maxwell max
 melissa mel
 melvin mel
 mitchell mitch
 nancy nan
 natalie nat
 nathaniel nate nat nathan
 nicholas nick nicky nico
 nikolai kolya nick
 norman norm
 oliver ollie
 pamela pam
 patricia pat patty tricia trish
 patrick pat paddy
 paul pauly
 peter pete
 philip phil pip
 phillip phil
 raymond ray
 rebecca becky
 reginald reg reggie
 ronald ron ronnie
 roger rodge
 rudolph rudy
 russell russ
 samuel sam sammy
 samantha sam
 sebastian seb
 stanley stan
 stephen steve stevie
 steven steve stevie
 susan sue susie
 suzanne sue suzy
 sarah sally
 sidney sid
 stuart stu
 terence terry
 theresa terry tess
 timothy tim timmy
 tobias toby
 valerie val
 victor vic
 victoria vicky tori
 vincent vince
 virginia ginny
 walter walt wally
 warren waz
 wesley wes
 zachary zach zack
 abraham abe
 arthur art artie
 arnold arnie
 barbara barb barbie
 calvin cal
 clinton clint
 dorothy dot dolly dottie
 eleanor ellie nell nora
 ernest ernie
 florence flo
 gordon gordie
 graham gray
 irving irv
 jason jay
 lucille lucy
 manuel manny
 marvin marv
 mary molly polly mae
 maurice mo
 mohammed mo mohamed
 morris mo
 murray moe
 oscar ozzie
 owen ow
 randall randy
 randolph randy
 rosemary rose rosie
 roderick rod
 rodney rod
 salvatore sal
 sergei seryozha serge
 solomon sol
 sylvester sly
 vladimir volodya vova
 volodymyr vova
 dmitri dima mitya
 mikhail misha
 ivan vanya
 yevgeny zhenya
 yuri yura
 boris borya
 konstantin kostya
 anatoly tolya
 viktor vitya
 vyacheslav slava
 svetlana sveta
 tatiana tanya
 natalia natasha
 ekaterina katya
 maria masha
 anastasia nastya
 olga olya
 pavel pasha
 francisco paco pancho
 jose pepe
 ignacio nacho
 eduardo edu
 guillermo memo
 enrique quique
 jesus chuy
 rafael rafa
 giuseppe peppe beppe
 giovanni gianni
 luigi gigi
 johannes hans johann jan
 heinrich heinz
 friedrich fritz
 ludwig lutz
 mehmet memo
 mustafa mus
 yitzhak itzik
 yosef yossi
 yehuda yudi
 avraham avi
 moshe moishe
 shimon shimi
 naftali nafti
 avigdor yvet
 gedeon gadi
`

// variants: a line holds the forms that one name of faith or legend has in different
// languages. Two people rarely bear two of them: weak evidence.
const variants = `
 john juan jean johann johannes jan ivan ian sean giovanni joao ioannis yannis yahya yohanan jovan ioan evan hans iain janos juhani
 joseph jose giuseppe josef yusuf yosef youssef iosif josip jozef yousef osip
 james jacob jaime jacques giacomo yakov yaqub jacobo iago diego jakob yaakov santiago tiago seamus hamish
 michael miguel michel mikhail michele mihai mikael mihail mikhael mykhailo miquel mihaly michal
 peter pedro pierre pietro pyotr petr petros boutros piotr petro pieter petar
 paul pablo paolo pavel paulo pavlo pavlos bulus pal paavo
 george jorge georges giorgio georgy jerzy yuri georgios girgis juri jiri gheorghe yuriy heorhiy jurgen goran
 william guillermo guillaume guglielmo wilhelm willem vilmos gulielmo
 charles carlos carlo karl karel carl karol kaarlo
 henry enrique henri enrico heinrich henrik hendrik henryk
 louis luis luigi ludwig lluis luiz lajos ludwik alois
 andrew andres andre andrea andrei andreas andrzej andriy andrej andras
 anthony antonio antoine anton antoni antal antun
 stephen esteban etienne stefano stefan stepan istvan stefanos estevao stjepan szczepan steven
 alexander alejandro alexandre alessandro aleksandr iskandar sandor oleksandr alexandros aleksander aliaksandr
 francis francisco francois francesco franz frans ferenc franciszek
 abraham ibrahim avraham ebrahim ibrahima
 moses musa moshe mousa moises mose
 david daoud dawud davud dawid davit
 solomon suleiman sulayman suleyman shlomo salomon soleiman
 aaron harun haroun aharon
 isaac ishaq yitzhak isak eshaq
 ishmael ismail ismael esmail yishmael
 jesus issa isa yeshua iesus
 gabriel jibril gavriel djibril gabor
 elijah ilyas elias eliyahu ilia
 job ayyub ayoub iyov
 noah nuh noach
 mary maria marie maryam miriam mariam marya
 elizabeth isabel elisabeth elisabetta elizaveta yelizaveta erzsebet alzbeta
 catherine catalina katarina ekaterina caterina yekaterina katharina katalin kateryna
 helen elena helene yelena olena ilona
 nicholas nicolas nikolai nicola nikolaos mykola miklos mikolaj nikola
 theodore teodoro fyodor theodor fedor teodor feodor
 gregory gregorio grigory gregor grigor grzegorz hryhoriy
 matthew mateo matthieu matteo matvei mathias matthias matei
 mark marco marcos marc markus marek
 luke lucas luca luc lukas lukasz luka
 philip felipe philippe filippo filip philipp
 vladimir volodymyr uladzimir wlodzimierz
 sergei sergio serge serhiy siarhei
 eugene yevgeny evgeni eugenio yevhen eugen
 roland rolando orlando
 frederick federico frederic friedrich federigo fryderyk
 edward eduardo edouard edoardo eduard
 richard ricardo riccardo
 robert roberto
 rudolph rodolfo rudolf rodolphe
 arthur arturo artur
 raymond ramon raimondo raimund
 lawrence lorenzo laurent lars lavrenty
`
