package name

// Words of bodies and companies, written for this project from general knowledge.
// Keys are folded words (letters, small, without points); see organisation.go.

// legalForms: the first word is how the others are counted. Forms of several words
// stand before their parts.
const legalForms = `
ltd: limited; ltd; ltda; limitada; lda; lte
inc: incorporated; inc
corp: corporation; corp; corporacion; korporatsiya
co: company; co; compagnie; compania; companhia; cie; cia
llc: limited liability company; llc; ooo; obshchestvo s ogranichennoy otvetstvennostyu; too; tov; mchj
gmbh: gesellschaft mit beschrankter haftung; gmbh; ges mbh; mbh; ggmbh
ag: aktiengesellschaft; ag
kg: kommanditgesellschaft; kg; kgaa
plc: public limited company; plc
sa: societe anonyme; sociedad anonima; sociedade anonima; societa per azioni; sa; spa; sab de cv; sa de cv; sas; cv; sca; anonim sirketi; as
srl: societate cu raspundere limitata; societatea cu raspundere limitata; societa a responsabilita limitata; sociedad de responsabilidad limitada; srl; sarl; sl
jsc: open joint stock company; public joint stock company; closed joint stock company; joint stock company; joint stock co; jsc; ojsc; pjsc; cjsc; oao; pao; zao; ao; otkrytoe aktsionernoe obshchestvo; aktsionernoe obshchestvo; pat; at; psc
nv: naamloze vennootschap; nv; bv; besloten vennootschap
ab: aktiebolag; ab; aktieselskab; aksjeselskap; aps; asa
oy: osakeyhtio; oy; oyj; abp
pty: proprietary; pty; pvt; private; pte
bhd: berhad; bhd; sdn; tbk; pt; perseroan terbatas; persero
kk: kabushiki kaisha; kk
na: national association; na
lp: limited partnership; lp; llp; limited liability partnership
spzoo: spolka z ograniczona odpowiedzialnoscia; sp zoo; spzoo; sp z oo; z oo; sro; spol sro; doo; dd; ad; ead; eood; ood; kft; zrt; nyrt; rt
se: societas europaea; se
`

// bodyWords that mean the same in the name of a body; the first is how the others
// are counted.
const bodyWords = `
ministry: ministry; department; dept; ministerium; ministere; ministerio; minoborony
defense: defense; defence; defensa
center: center; centre; centro; zentrum; centr
labor: labor; labour
program: program; programme
harbor: harbor; harbour
theater: theater; theatre
organisation: organisation; organization; org
university: university; univ; universitat; universite; universidad
association: association; assn; assoc
brothers: brothers; bros
committee: committee; cttee; comite
commission: commission; komissiya
institute: institute; inst; institut; instituto
international: international; intl
government: government; govt
manufacturing: manufacturing; mfg
federation: federation; fed
railways: railways; railway; rail
airlines: airlines; airline
industries: industries; industry; industrial; inds
technologies: technologies; technology; tech
forces: forces; force
services: services; service; svcs
systems: systems; system
solutions: solutions; solution
products: products; product
holdings: holdings; holding
affairs: affairs; affair
1: one; 1; i
2: two; 2; ii
3: three; 3; iii
4: four; 4; iv
5: five; 5; v
6: six; 6; vi
7: seven; 7; vii
8: eight; 8; viii
9: nine; 9; ix
10: ten; 10; x
11: eleven; xi; 11
12: twelve; xii; 12
13: xiii; 13
14: xiv; 14
15: xv; 15
16: xvi; 16
20: xx; 20; twenty
`

// smallWords are dropped.
const smallWords = ` the of and for in on at to by de la le les du des et y e und der die das di del della da do dos i a an s & `

// freeWords may be left out beside a name that identifies without them. "National",
// "Royal", "People's" may not: the People's Bank of China is not the Bank of China.
const freeWords = ` news agency tv television newspaper daily press group holdings organisation co corp official
 republic islamic affairs general `

// commonWords say what kind of body it is, not which: where they alone are shared,
// nothing is.
const commonWords = ` ministry organisation committee commission council agency office bureau bank group holdings international national industries
 technologies services systems solutions products management company co corp fund trust partners capital investment investments trading trade
 university institute center college school academy army navy forces police party movement front union federation association league court
 government parliament assembly senate congress news times daily post press media radio tv television airlines railways global world general
 first new united central federal state royal islamic democratic republic peoples people national security defense foreign interior finance
 real estate mortgage loan series construction engineering development energy oil gas power steel motor motors electric electronics `

// orgCues are words that show that a name is a body's.
const orgCues = ` ministry organisation committee commission council agency office bureau bank group holdings industries technologies
 company corporation limited fund trust partners university institute center college academy army navy forces police party movement
 union federation association league court government parliament assembly senate congress airlines railways corps guard department
 foundation society club church embassy consulate command division brigade service services enterprise enterprises systems
 solutions platforms aviation insurance motors bros newspaper television agency network securities properties editions `
