package lexicon

// Small closed classes of words, written for this project.

var calendar = wordset{words: `january february march april may june july august september october november december
	jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.
	monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays`}

var particles = wordset{words: `bin ibn bint ben al el ul ur as ad an ar abd abu abdul van von der den de da do dos das di du del della dello
	la le lo los las y e ter ten op vander zu zur zum af av bar mac mc san st. st ste. ap van't 't`}

// familyFirst: the hundred or so most frequent family names of China (pinyin and
// Wade-Giles or Hong Kong forms), Korea and Vietnam.
var familyFirst = wordset{words: `li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng
	xie han tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu lü su jiang cai jia ding wei xue ye yan pan du dai xia
	zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian
	yin yi chang qiao lai gong wen pang lan tao hong shu chai rong niu lou hua xi bo ai an ouyang zhuang chiang chiang
	chan cheung wong leung lam ng kwok tsang chow lau tam chu hsu hsieh tsai chou teng chao ho lee kwan fung tung
	kim park pak choi choe jung jeong chung cho yoon yun lim im han oh seo suh shin kwon hwang ahn yoo yu ryu hong jeon chun ko moon yang bae baek paek
	heo nam noh roh ha kwak sung cha joo ju woo koo na min jin uhm um eom chae cheon bang ban byun pyo ri rim
	nguyen nguyễn tran trần le lê pham phạm hoang hoàng huynh phan vu vũ vo võ dang đặng bui bùi do đỗ ho hồ ngo ngô duong dương ly lý dinh trinh mai truong dao doan lam ton`}

var peoples = wordset{words: `european europeans african africans asian asians arab arabs arabic kurdish kurd kurds islamic muslim muslims
	christian christians jewish jew jews hindu hindus buddhist buddhists sikh sikhs catholic catholics protestant orthodox sunni shia shiite shi'ite
	shiites sunnis latin hispanic hispanics slavic nordic baltic balkan caribbean caucasian western eastern northern southern northeastern northwestern southeastern southwestern central
	republican republicans democrat democrats democratic conservative conservatives liberal liberals labour communist communists socialist socialists marxist nazi nazis
	islamist islamists zionist jihadist tamil tamils pashtun pashtuns tajik uighur uyghur uighurs uyghurs tibetan tibetans chechen chechens
	catalan basque flemish walloon breton corsican sicilian bavarian prussian ottoman roman byzantine victorian georgian edwardian
	hutu hutus tutsi tutsis zulu yoruba igbo hausa maori aboriginal inuit berber romani roma gypsy bengali punjabi sindhi baloch baluch
	kashmiri rohingya karen hmong turkic mongol tatar tatars crimean cossack cossacks hebrew yiddish mandarin cantonese sanskrit gaelic latin
	anglican anglicans lutheran methodist methodists baptist baptists mormon mormons presbyterian calvinist evangelical jesuit jesuits alawite alawites druze maronite coptic yazidi yazidis
	californian texan texans floridian parisian londoner londoners venetian siberian scandinavian iberian anglo-saxon germanic celtic transatlantic pan-arab
	afro-american african-american african-americans olympic paralympic houthi houthis gazan gazans kremlin's north-korean bolivarian peronist gaullist baathist leninist stalinist maoist maoists trotskyist tory tories whig sandinista bolshevik bolsheviks`}
