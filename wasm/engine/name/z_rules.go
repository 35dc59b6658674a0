package name

// The ways one sound, or one letter of another script, comes to be written in Latin
// letters. Each rule is a class of exchanges that weigh alike; see align.go for how
// they are used and how the weights were found.
//
// Pairs are written "a=b", in either direction, an exchange of the written groups of
// at most three letters; "^a=b" holds at the beginning of a word only, "a=b$" at its
// end only. A capital is a letter with a mark (letters.go).

// A rule is one class of exchanges.
type rule struct {
	kind  string // for programs: why.Kind
	text  string // for people: why.Text
	worth int16  // what it adds to the evidence that the words are one, in centinats
	pairs string
}

// The classes that have no list of pairs: what stands there decides.
const (
	sameVowel   = iota // the same vowel in both
	sameLetter         // the same consonant in both
	sameFirst          // the same first letter, beside sameVowel or sameLetter
	accent             // one letter with its mark and without
	doubled            // a consonant written once or twice
	longVowel          // a vowel written once or twice
	silentH            // h after a consonant: th, dh, rh
	finalH             // h after the last vowel
	looseH             // h elsewhere
	glide              // y or w beside a vowel
	diphthong          // a vowel beside a vowel
	finalE             // e at the end
	finalVowel         // another vowel at the end
	firstVowel         // a vowel at the beginning
	innerVowel         // a vowel between consonants
	finalS             // s at the end
	finalN             // n, d, t at the end
	looseR             // r after a vowel
	firstLetter        // a consonant at the beginning
	innerLetter        // a consonant elsewhere
	otherVowel         // one vowel for another, no rule
	otherFirst         // one first consonant for another, no rule
	otherLetter        // one consonant for another, no rule
	swapped            // two neighbours exchanged
	mixed              // a vowel for a consonant
	listed             // the first class with pairs
)

var rules = [...]rule{
	sameVowel:   {},
	sameLetter:  {},
	sameFirst:   {},
	accent:      {"accent", "one has an accent or mark that the other leaves out", 0, ""},
	doubled:     {"doubled letter", "one letter is written once or twice", 185, ""},
	longVowel:   {"long vowel", "a long vowel is written with one letter or two", 175, ""},
	silentH:     {"silent h", "an h after a consonant is written or left out", 45, ""},
	finalH:      {"final h", "a final -h is written or left out", 70, ""},
	looseH:      {"h left out", "an h is written or left out", 70, ""},
	glide:       {"glide", "a y or w beside a vowel is written or left out", -65, ""},
	diphthong:   {"two vowels", "two vowels together are written as one or two", -190, ""},
	finalE:      {"final e", "a final -e is written or left out", 185, ""},
	finalVowel:  {"final vowel", "a final vowel is written or left out", -315, ""},
	firstVowel:  {"first vowel", "a first vowel is written or left out", -35, ""},
	innerVowel:  {"short vowel", "a short vowel is written or left out", 5, ""},
	finalS:      {"final s", "a final -s is written or left out", -215, ""},
	finalN:      {"final consonant", "a final consonant is written or left out", -290, ""},
	looseR:      {"r left out", "an r after a vowel is written or left out", -145, ""},
	firstLetter: {"letter more", "one has a first letter more", -160, ""},
	innerLetter: {"letter more", "one has a letter more", -335, ""},
	otherVowel:  {"other vowel", "one vowel differs", -185, ""},
	otherFirst:  {"other first letter", "the first letter differs", -275, ""},
	otherLetter: {"other letter", "one letter differs", -405, ""},
	swapped:     {"letters exchanged", "two neighbouring letters are exchanged", -210, ""},
	mixed:       {"other letter", "one letter differs", -325, ""},

	// vowels
	{"vowel", "one vowel is written e or i", 130, "e=i ee=i ea=i ei=i ea=ie ei=ie ea=ee ei=ee ee=ie"},
	{"vowel", "one vowel is written e, ei or ie", -20, "i=ie e=ie e=ei e=ei$ ee=e"},
	{"vowel", "one sound is written i or y", 300, "i=y ii=y ie=y ee=y iy=y yi=y iy=i iy=ii yi=i yi=iy ij=y ij=i ea=y yj=y ey=ie$ ey=y$ ey=i$ ey=ee$ ee=y$ ie=i$ ee=i$ ea=ee$ ei=y$ i=y$ ie=y$ ee=ie$"},
	{"vowel", "one vowel is written o or u", 245, "o=u oo=o oo=ou oe=u o=u$"},
	{"vowel", "one vowel is written u, ou or oo", 220, "u=ou u=oo uu=ou uu=oo u=ow u=wu oo=wu u=ew oo=ew M=u M=ou M=oo ou=oo u=ue M=uu eu=u u=iu"},
	{"vowel", "one vowel is written o, au or aw", 175, "o=ou W=o W=ou W=oh o=ow$ ou=ow W=ow o=oa W=oo o=au o=aw o=eau au=aw ow=aw ou=oh o=oe$ oe=oh o=oh$"},
	{"vowel", "one vowel is written o, oh, oe or ow", 145, "o=oh o=oe o=ow"},
	{"vowel", "a short vowel is written a or e", 20, "a=e aa=e ae=e ae=a E=a E=e"},
	{"vowel", "a vowel is written a or u", -15, "a=u a=ou a=uh u=uh"},
	{"vowel", "a vowel is written a or i", -115, "a=i a=y e=y"},
	{"vowel", "a vowel is written a or o", -185, "a=o aa=o B=o B=a B=aa a=oa e=o e=u"},
	{"vowel", "a vowel is written i or o", -180, "i=o o=y i=u u=y"},
	{"vowel", "a sound like ö or ü is written in two ways", -60, "U=i U=y ue=i ui=u ui=i ou=i eu=o eo=o eo=u eu=i oe=e oe=i u=oe eo=e"},
	{"last vowel", "the last vowel is written a or e", -205, "a=e$ e=y$"},
	{"last vowel", "the last vowel is written e or i", -165, "e=i$ e=ie$"},
	{"other form", "the last vowel differs, as between a man's name and a woman's", -260, "a=i$ a=y$ a=ie$ a=ey$ e=ey$ a=ia$ e=ia$ a=o$ e=o$ i=o$ o=y$ a=u$ e=u$ i=u$ u=y$ ia=io$ e=io$"},
	{"vowel", "one diphthong is written ai, ay, ei or ey", 180, "ai=ay ai=ei ai=ey ay=ei ay=ey ei=ey ai=aj ay=aj ej=ei ej=ey aj=ei ay=aye ai=ae ay=ae ei=aj aj=ej ay=y ai=y ay=ie ei=aye ae=ay ae=ai aye=ai"},
	{"vowel", "one sound is written e, ai, ay or ei", -15, "a=ai e=ai a=ay$ a=ai$ ee=ay ee=ai ea=ay ea=ai a=ei e=ea a=ea"},
	{"vowel", "one sound is written e, ey or ai", -110, "e=ay e=ey i=ai i=ay a=ay a=ey i=ey i=ei$ e=ea$ ai=e$ ai=i$ a=au"},
	{"vowel", "one diphthong is written au, ow or av", 80, "au=ow au=ou ow=ou au=av ou=av ow=av eu=ev eu=ef ew=ev eu=ew aw=av au=ao ao=ow ao=ou aou=au aou=ao oi=oy oi=oj oy=oj oe=oy oi=oui"},
	{"short vowel", "a short vowel beside h is written or left out", 180, "ehe=eh aha=ah ihi=ih oho=oh uhu=uh ehe=he aha=ha"},
	{"marked vowel", "a marked vowel is written with two letters (ö, oe; ü, ue; å, aa)", 230, "O=oe U=ue A=ae B=aa"},
	{"marked vowel", "a marked vowel is written otherwise", -30, "O=eu O=ou U=iu U=eu U=yu A=e E=A O=u O=e U=ou O=eo A=ea A=ai oe=o ue=u"},
	{"iotation", "one sound is written ya, ia or ja", 255, "ya=ia ja=ia ya=ja yu=iu ju=iu yu=ju yo=io jo=io yo=jo ye=ie je=ie ye=je iou=yu iou=you yu=you iya=ia iia=ia iya=ya ija=ia iou=iu eya=ea eya=eia eja=eya aya=aia iye=ie"},
	{"iotation", "a sound after a soft consonant is written with y, i or j before it, or without", 50, "e=ye e=je e=yo e=jo o=yo e=io i=yi i=ji u=yu u=ju u=iou a=ya a=ja o=jo e=ie ^e=ie o=io"},
	{"r vowel", "the vowel before r is written e, i, o or u", 55, "er=ur er=ir ir=ur or=ur er=ar ar=ur er=yr ear=er ear=ir eer=ier ar=aer er=ier$ ur=our or=our ar=er er=or$"},
	{"ending", "an ending is written -er or -re, -le or -el", 195, "er=re$ le=el$ le=al$ le=il$ el=al$ er=re le=el"},
	{"ending", "an ending is written -en, -an or -on", -110, "en=an$ en=on$ en=in$ an=on$ in=an$ in=on$ on=un$ an=un$ as=es$ as=os$ es=os$ is=as$ is=os$"},
	{"ending", "an ending -en is written -n", 110, "en=n$ on=n$"},

	// stops
	{"c or k", "one sound is written c or k", 230, "c=k c=ck k=ck k=cc c=kk k=kk ck=kk ck=cc ch=k ch=c ch=ck qu=k qu=c qu=kw qu=cu qu=kv cu=kw que=k que=ck que=c ch=kk kh=k kh=c cch=k cqu=k"},
	{"q or k", "one Arabic letter is written q or k", 240, "q=k q=c q=ck q=kk q=kh q=cc q=cq qu=q q=ch qq=k qq=kk"},
	{"q or gh", "one Persian letter is written q or gh", 230, "q=gh qq=gh q=ghh"},
	{"q or g", "one Arabic letter is written q or g", 130, "q=g q=gg qq=g qq=gg k=gh c=gh qu=gu gu=q ch=gh"},
	{"k or g", "one letter is written k or g", 30, "k=g c=g kk=g ck=g k=gg ck=gg cc=gg c=gg kk=gg ch=g"},
	{"g or gh", "one letter is written g or gh", 195, "g=gh gg=gh G=gh gu=g gu=gh gg=ggh G=y G=v G=w G= gh=y gh=w G=h"},
	{"kh or h", "one letter is written kh or h", 145, "kh=h kh=ch kh=x ch=h kh=j ch=j kh=hh kh=g x=h kh=gh ch=x kh=kkh"},
	{"g or h", "one letter is written g in Russian and h in Ukrainian", 60, "g=h gh=h G=h"},
	{"b or p", "one sound is written b or p", 240, "b=p bb=p bb=pp b=pp mp=b mb=b mp=mb"},
	{"d or t", "one sound is written d or t", -60, "d=t dd=t dd=tt d=tt nt=d nd=d nt=nd d=dt t=dt th=d td=d td=t tt=dt tt=dd dh=t"},
	{"th or s", "one letter is written th, dh, s or z", 135, "th=s th=ss th=z th=f dh=z d=z d=zz dd=z th=dh d=dz"},
	{"b or v", "one letter is written b or v", 60, "b=v bh=v b=w bb=v b=vv"},
	{"f or p", "one letter is written f, ph or p", 110, "p=f pp=f ph=p ph=pp p=ff pf=f pf=p pf=ph"},
	{"f or ph", "one sound is written f or ph", 200, "f=ph ff=ph pph=ph pph=f pph=ff"},

	// v, w, f
	{"v or w", "one sound is written v or w", 300, "v=w vv=w v=ww"},
	{"w or ou", "one sound is written w, u or ou", 125, "w=u w=ou wa=oua wi=oui hw=w wh=w hw=wh hu=w gw=w"},
	{"v or u", "one letter is written v, w, u or o", 20, "v=u v=ou w=o"},
	{"-ov or -off", "one Russian ending is written -ov, -off or -ow", 130, "ov=off$ ov=of$ ev=eff$ ev=ef$ ow=off$ ow=of$ iev=ieff$ ev=yeff$ ov=ow$ ev=ow$ ev=ov$ ov=ew$ ev=ew$ eff=ew$ yov=ev$ ev=iev$ ev=yev$ ev=jew$ eev=eyev$ ova=owa$ eva=ewa$ yev=iev$ yov=iov$ ev=jev$ ev=jov$ v=f$ v=ff$"},
	{"v or f", "one sound is written v, w or f", 185, "v=f v=ff w=f w=ff v=ph"},
	{"-sky or -ski", "one Slavic ending is written -sky, -ski or -skiy", 215, "sky=ski$ ky=kiy$ ky=kii$ ky=kij$ ki=kiy$ ki=kii$ ki=kij$ kiy=kii$ kiy=kij$ ky=kyi$ ki=kyi$ ky=kyy$ kiy=kyi$ iy=ii$ iy=y$ iy=i$ ii=y$ ij=iy$ ij=y$ yi=iy$ yi=i$ yi=y$ ei=ey$ ei=ej$ y=ej$ yj=y$ ik=yk$ kii=kyi$ skij=sky$ tskiy=tsky$ oi=oy$ oi=oj$ oy=oj$ ai=ay$ ai=aj$ i=j$ y=j$ y=ij$ ey=ej$"},

	// sibilants
	{"sh", "one sound is written sh, sch, š or ch", 275, "sh=sch sh=ch S=sh S=sch S=sz sh=sz S=ch sch=ch sh=sj S=sj sh=shh sh=shsh sch=sz sh=ssh sch=sj shch=sch shch=sh"},
	{"sh or s", "one sound is written sh or s", 0, "sh=s S=s sch=s sh=ss sz=s sz=ss sj=s S=ss S=z sch=z sc=sh sh=sk sc=s sc=sch sk=sch"},
	{"ch", "one sound is written ch, č, tch or tsch", 190, "ch=tch ch=tsch C=ch C=tch C=tsch C=cs C=cz C=c ch=cz ch=cs ch=ci C=tj ch=tj tch=tsch ch=cc ch=tx ch=tsh C=ci ch=ty ch=cch ch=cj C=tsh tch=cz tsch=cz C=k ch=dj"},
	{"vich", "one ending is written -vich, -vitch or -witsch", 75, "ich=itch$ ich=itsch$ ich=iC$ ic=ich$ ic=itch$ ich=icz$ ych=ich$ yC=iC$ ic=icz$ ic=itz$ ich=its$ ich=iz$"},
	{"j or ch", "one sound is written j or ch", 60, "j=ch j=tsch j=tch zh=ch zh=sh j=sh j=tj j=C dj=ch ch=g g=tj Z=S j=cs dsch=ch"},
	{"j or zh", "one sound is written j, zh, dj or ž", 155, "zh=j Z=j Z=zh j=dj j=dzh j=dsch j=dg j=gi j=g zh=g dj=g dzh=dj dzh=g dzh=dsch zh=z Z=z Z=s Z=rz zh=rz zh=zs Z=zs dj=gi dsch=dj j=jj j=ge dzh=dz dj=dz j=dsh j=z dsch=g dge=j zh=sch jj=dj dg=g Z=sch j=dz D=dj D=j C=j C=dj D=d"},
	{"j or y", "one sound is written j or y", 290, "j=y j=i jj=yy y=lj j=yy jo=yo jj=y y=jh x=j ^j=g"},
	{"ts", "one sound is written ts, tz, z or c", 95, "ts=tz ts=c ts=z tz=z ts=cz tz=c T=ts T=t T=tz T=z tz=cz c=cz ts=tts z=zz ts=zz ts=tch tz=tzz tz=ss ts=ss c=z ts=tsz c=tsz cz=z tz=t ts=s tz=s ts=ch tz=ch z=tsch ts=dz tz=dz cz=ts zz=c zz=ts"},
	{"s or z", "one sound is written s or z", 195, "s=z ss=z s=zz ss=zz s=sz z=sz s=zs z=zs"},
	{"s or c", "one sound is written s, c or ss", 80, "s=c ss=c sc=s ss=sc s=C ss=C ss=ce s=ce s=x sc=ss ss=sz s=xx ce=z ss=cz s=se$ s=es$ ss=se$ es=s$ ez=es$ ez=z$"},
	{"x or ks", "one sound is written x or ks", 230, "x=ks x=cs x=kz x=cks x=gs x=cz x=gz x=ksh x=cc x=ct x=xx x=chs x=kh x=kss x=qs x=ksi x=sch ks=cks ks=cs x=cts x=kts"},
	{"x, hs or sh", "one Chinese sound is written x, hs or sh", 110, "x=sh x=hs hs=sh hs=s x=s"},

	// nasals and liquids
	{"ny", "one sound is written ñ, ny, gn or nh", -50, "N=ny N=gn N=nh gn=ny N=ni gn=ni nh=ny gn=nj ny=nj N=nj gn=n nj=n ny=n nh=n ni=gn ni=nj ni=ny gne=n N=n ny=ni"},
	{"n or m", "one sound is written n or m", -145, "n=m nn=m n=mm mm=nn nb=mb np=mp"},
	{"n or ng", "one sound is written n or ng", -160, "n=ng nn=ng n=nk ng=nk ng=ngg ng=m ng=nge nc=nk nc=nq n=nd n=nt"},
	{"l or r", "one sound is written l or r", -105, "l=r ll=r ll=rr l=rr lr=l"},
	{"ll", "one sound is written ll, gl, lh or y", -90, "ll=y ll=gl ll=lh lh=l gl=l ll=lj lj=l gli=ll ll=ly ly=l L=w L=l ll=j ille=iy ll=ill lli=ll li=lh lj=ly y=ly"},
	{"r", "one sound is written r, rh or rz", 85, "R=r R=rz R=rj rz=r rh=r rzh=R R=rzh r=wr kn=n r=rr"},
	{"silent letters", "letters that are not heard are written or left out", -40, "^kn=n ^wr=r ^ps=s ould=ud ent=en$ ght=t d=dt$ dt=t$ x=$ eh=e$ aux=o$ eaux=o$ eau=o$ ault=o$ aud=o$ aut=o$ ot=o$ et=ay$ et=ey$ et=e$ er=ey$ er=ay$ ier=ie$ ez=e$ ais=ay$ oux=ou$ oux=u$ ieux=ieu$ gh=$ ee=e$ ^h= gne=n$"},
	{"feminine ending", "an ending is doubled and has an e, as in Anne", 260, "nne=n$ lle=l$ tte=t$ sse=s$ ffe=f$"},
	{"th or t", "one sound is written th or t", 185, "th=t tth=t th=tt"},
	{"Mac", "the prefix is written Mc or Mac", 130, "^mc=mac ^mc=mack ^mck=mack ^mck=mac ^mcc=mac ^mk=mac"},
	{"East Asian syllable", "one syllable is written in two East Asian romanisations", 135, "yoo=yu ee=yi eun=un woo=u hyun=hyon yeo=yo young=yong joo=ju ju=chu jung=chong jeong=chong seo=so sung=song soo=su choi=choe yun=yoon eu=u eo=o eo=u oo=u ung=ong ie=e ieh=ie ien=ian ih=i tz=z ui=wei eui=ui uei=ui kuo=guo o=e$ yeh=ye ueh=ue"},
	{"Belarusian form", "an o without stress is written a in Belarusian", 150, "ko=ka$ ya=e ia=e ja=e"},
	{"language form", "a name has the ending of another language", -80, "us=$ os=$ ius=$ as=$ a=ah$ is=$ is=y$ ius=ios$ io=ius$ on=o$ us=os$ us=o$ os=o$ eus=e$ ous=os$ ios=os$ an=$ ine=ina$ ine=in$ elle=el$ ette=et$ us=as$ as=a$ is=i$ ys=is$ ies=is$ ys=y$ eo=o$ e=eh$ aeus=e$ ov=$ ij=$ ia=y$ o=a$"},
}
