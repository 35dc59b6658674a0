package lexicon

// Bodies, companies and outlets: written for this project from general knowledge.

var outletAdjectives = wordset{words: `state official local domestic foreign government semi-official semi semiofficial national
	independent private pro-government state-run state-owned state-controlled state-affiliated run owned controlled affiliated western public russian iranian chinese israeli turkish syrian arab social`}

var outletWords = wordset{words: `news daily times post herald tribune journal gazette tv television radio observer telegraph guardian
	mail express chronicle bulletin broadcasting network newspaper press magazine review monitor agency media newswire wire inquirer examiner
	sentinel courier dispatch standard star sun mirror globe independent zeitung allgemeine`}

var outlets = wordset{words: `reuters afp ap bbc cnn cbs nbc abc pbs npr fox_news msnbc cnbc xinhua tass itar-tass ria_novosti interfax sputnik rt irna isna mehr fars tasnim
	irib press_tv ilna sana kcna yonhap kyodo nhk anadolu anadolu_agency trt petra spa wam mena wafa kuna bna qna ina shafaq rudaw kurdistan24 mehr_news fars_news tasnim_news
	al_jazeera al-jazeera al_arabiya al-arabiya al_mayadeen al-mayadeen al_manar al-manar al_hayat al-hayat al_ahram al-ahram al-monitor al_sharq al-quds al-alam asharq_al-awsat haaretz
	bloomberg associated_press agence_france-presse agence_france_presse united_press_international upi dpa deutsche_welle der_spiegel spiegel die_zeit die_welt bild
	le_monde le_figaro liberation france_24 euronews ansa corriere_della_sera la_repubblica la_stampa efe el_pais el_país el_mundo
	politico axios newsweek vox buzzfeed breitbart vice_news usa_today huffpost the_guardian the_times the_economist financial_times wall_street_journal
	washington_post new_york_times los_angeles_times foreign_policy foreign_affairs pti ani ians dawn geo_news ary_news the_hindu cctv cgtn
	global_times people's_daily china_daily south_china_morning_post caixin china_news_service asahi_shimbun mainichi yomiuri nikkei
	kommersant vedomosti izvestia pravda novaya_gazeta meduza dozhd rossiya ukrinform unian belta kazinform trend azertac
	voice_of_america voa radio_free_europe radio_liberty middle_east_eye memri`}

var orgHeads = wordset{words: `ministry department commission committee council court tribunal senate parliament congress assembly duma knesset majlis bundestag
	cabinet secretariat agency authority administration bureau office board corps forces force army navy brigade battalion regiment division squadron militia
	party union federation confederation alliance coalition association organisation organization league society foundation institute institution
	university college academy school seminary polytechnic faculty hospital clinic church diocese archdiocese synod
	bank fund exchange company corporation group holdings holding industries enterprises airlines airways motors records pictures studios entertainment
	technologies systems software electronics pharmaceuticals laboratories labs telecom telecommunications press publishing productions
	club fc united athletic rangers wanderers rovers orchestra philharmonic symphony choir band museum library
	police guard guards service services directorate inspectorate prosecutor's inquiry panel taskforce mission
	movement front brotherhood congress caucus chamber trust consortium partnership network initiative project programme program
	conference championship cup olympics games tournament team centre center observatory laboratory station command staff headquarters`}

var orgTails = wordset{words: `inc inc. corp corp. ltd ltd. llc plc co co. gmbh ag s.a. sa nv n.v. bv ab asa oyj spa s.p.a. pty llp lp bros. & company corporation limited group holdings`}

var orgs = wordset{words: `nato un eu united_nations european_union u.n. e.u. imf wto who unesco unicef unhcr iaea opec opec+ osce asean apec cis sco csto eaeu brics g7 g8 g20 g-7 g-8 g-20 au gcc
	world_bank world_health_organization world_trade_organization international_monetary_fund arab_league league_of_nations african_union interpol europol
	red_cross red_crescent icrc amnesty_international human_rights_watch greenpeace oxfam
	pentagon kremlin scotland_yard council_of_europe european_commission european_parliament european_council security_council supreme_court state_department white_house capitol congress senate house_of_representatives house_of_commons house_of_lords downing_street state_duma duma knesset bundestag bundesrat majlis
	cia fbi nsa kgb fsb svr gru mi5 mi6 mossad shin_bet isi idf irgc pla plo nasa esa roscosmos darpa centcom nypd lapd dea atf epa fda faa nhs
	hamas hezbollah hizbollah hizballah taliban al-qaeda al-qaida al_qaeda al_qaida isis isil daesh islamic_state boko_haram al-shabaab al_shabaab muslim_brotherhood islamic_jihad fatah farc eta ira kkk
	jabhat_al-nusra al-nusra_front nusra_front pkk ypg sdf fsa khmer_rouge viet_cong black_lives_matter
	gazprom rosneft lukoil rosatom aeroflot sberbank huawei tencent alibaba google facebook twitter apple microsoft amazon ibm intel boeing airbus lockheed_martin raytheon toyota
	honda sony samsung hyundai nokia siemens volkswagen bmw bp shell exxon exxonmobil chevron totalenergies aramco saudi_aramco general_motors general_electric ford_motor
	goldman_sachs jpmorgan morgan_stanley citigroup hsbc barclays deutsche_bank lehman_brothers enron walmart mcdonald's coca-cola pepsi disney netflix spotify yahoo myspace youtube wikipedia
	fifa uefa nba nfl nhl mlb ncaa ioc fia pga wwe espn mit ucla
	harvard yale oxford_university cambridge_university stanford princeton_university
	tory tories labour democrats republicans likud kadima bjp likud united_russia kuomintang sinn_fein ukip cdu csu spd anc`}

var placeHeads = wordset{words: `river lake mount mountain mountains sea ocean gulf bay strait straits channel canal island islands isle isles peninsula cape valley desert
	forest park hills hill falls beach coast creek harbor harbour port province county district region governorate oblast krai prefecture canton republic
	territory state city town village township borough parish municipality street avenue road highway boulevard square plaza bridge airport base camp crossing
	palace castle fort temple cathedral mosque tower stadium arena hotel prison cemetery heights plateau basin delta plain reef lagoon glacier volcano waterfall`}

var things = wordset{words: `agreement treaty accord accords pact deal plan act bill law amendment constitution convention protocol declaration
	resolution charter doctrine directive regulation code article chapter section award awards prize medal medals trophy cup title oscar grammy emmy
	day eve week month year anniversary festival holiday christmas easter ramadan war wars revolution uprising intifada rebellion offensive operation campaign massacre genocide
	holocaust summit championship championships tournament marathon derby series season album song single film movie novel book show episode
	language theory theorem law effect disease syndrome virus flu fever cancer aids hiv ebola covid hurricane typhoon storm earthquake tsunami
	missile rocket spacecraft shuttle satellite aircraft jet helicopter submarine ship frigate destroyer carrier class model engine version edition
	bible koran quran qur'an torah gospel god allah islam christianity judaism buddhism hinduism communism socialism capitalism marxism nazism zionism
	internet web windows linux android euro dollar pound yen ruble rouble rial century renaissance enlightenment`}
