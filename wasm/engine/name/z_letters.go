package name

// What each letter sounds like, as ASCII letters. A capital stands for a letter
// with a mark that changes the sound, see letters.go; '-' is no letter, 1 2 3 4 are
// ss oe th ij. Made from the decompositions of the Unicode Character Database and
// the usual English romanisations (BGN/PCGN where there is one).

// latinLetters is U+00C0–U+024F.
const latinLetters = "aaaaABACeeeeiiiiDNooooO-OuuuUy31aaaaABACeeeeiiiiDNooooO-OuuuUy3y" +
	"aaaaaaCCCCCCCCddDDeeeeeeeeeeggGGGGgghhhhiiiiiiiiii44jjkkklllllll" +
	"lLLNNNNNN-nnWWooOO22rrrrRRSSSSSSSSTTttttuuMMuuuuUUuuwwyyyZZZZZZs" +
	"-b--------d---EE--------kk------oo-------------uu--yy-----------" +
	"----dddlllnnnaaiioouuuuuuuuuuEaaaaAA--GGkkoooo--jdddgg--nnaaAAOO" +
	"aaaaeeeeiiiioooorrrruuuuSSTT--hh------aaeeooooooooyy------------" +
	"----------------"

// latinAdditional is U+1E00–U+1EFF, Vietnamese above all.
const latinAdditional = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm" +
	"mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" +
	"wwwwwwwwwwxxxxyyzzzzzzhtwyas--1-aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" +
	"eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy------"

// The other alphabets, a letter or an empty field each, parted by commas, from
// their first letter: Cyrillic U+0430, Greek U+03B1, Armenian U+0561, Hebrew U+05D0,
// Arabic U+0621, Georgian U+10D0.
const (
	cyrillicLetters = "a,b,v,g,d,e,zh,z,i,y,k,l,m,n,o,p,r,s,t,u,f,kh,ts,ch,sh,shch,,y,,e,yu,ya,e,yo,dj,g,ye,dz,i,yi,j,lj,nj,ch,k,i,w,dzh"
	greekLetters    = "a,v,g,d,e,z,i,th,i,k,l,m,n,x,o,p,r,s,s,t,y,f,ch,ps,o,i,y,o,y,o"
	armenianLetters = "a,b,g,d,e,z,e,y,t,zh,i,l,kh,ts,k,h,dz,gh,ch,m,y,n,sh,o,ch,p,j,r,s,v,t,r,ts,w,p,k,o,f"
	hebrewLetters   = "a,b,g,d,h,w,z,kh,t,y,k,k,l,m,m,n,n,s,a,p,p,ts,ts,q,r,sh,t"
	arabicLetters   = ",a,a,u,i,i,a,b,a,t,th,j,h,kh,d,dh,r,z,s,sh,s,d,t,z,a,gh,,,,,,,f,q,k,l,m,n,h,u,a,i"
	georgianLetters = "a,b,g,d,e,v,z,t,i,k,l,m,n,o,p,zh,r,s,t,u,p,k,gh,q,sh,ch,ts,dz,ts,ch,kh,j,h"
)

// oddLetters are the letters of these alphabets outside the runs above.
const oddLetters = "ґ=g,ғ=gh,қ=q,ң=ng,ү=U,ұ=u,һ=h,ә=E,ө=O,ҷ=j,ҳ=h,ӣ=i,ӯ=u,җ=j,ҫ=s,ҡ=q,پ=p,چ=ch,ژ=zh,ک=k,گ=g,ی=i,ہ=h,ھ=h,ٹ=t,ڈ=d,ڑ=r,ے=e,ں=n,ά=a,έ=e,ή=i,ί=i,և=ev"
