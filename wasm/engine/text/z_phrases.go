package text

// What the lines around an article say, on news sites in English: the wording of
// common publishing systems, share bars, comment forms, agencies' and libraries'
// signatures. A line that begins with # names what such text is, in the words the
// margin shows. Before each phrase stands how it must lie:
//
//	=  it is the whole line (numbers at its ends aside)
//	+  it is the whole line, and the lines after it are a list of other stories
//	z  it is the whole line, above the article or below it
//	y  a line above the article or below it begins with it
//	^  a sentence begins with it
//	:  a sentence begins with it and a colon, bar or dash follows
//	~  a sentence holds it
//	,  as ^, but only near the end
//	.  as ~, but only near the end
//	c  as ^, with a year or a sign after it, near the end: Copyright 2022
//	;  as :, but only in a short line near the end
//
// Words are folded and cut as tokens are: editor 's picks.
const phraseList = `
#comment form
= leave a reply
= leave a reply cancel reply
= leave a comment
= leave a response
= leave your comment
= leave your comments
= post a comment
= post comment
= post your comment
= add a comment
= add comment
= add your comment
= write a comment
= write your comment
= submit comment
= submit a comment
= view comments
= view all comments
= show comments
= hide comments
= load comments
= read comments
= see comments
= comments
= comment
= no comments
= no comments yet
= your comment
= comments are closed
= comments are off
= comments off
= cancel reply
= reply
= be the first to comment
= join the conversation
= join the discussion
= have your say
= what do you think
= sign in to comment
= log in to comment
= login to comment
= name
= name required
= your name
= your email
= email required
= email address
= your email address
= website
~ your email address will not be published
~ your email will not be published
~ required fields are marked
~ fields marked with an asterisk
~ mandatory fields are marked
~ save my name email and website
~ notify me of follow up comments
~ notify me of new posts
~ notify me of new comments
~ this site uses akismet
~ how your comment data is processed
~ you must be logged in to
~ you need to be logged in to
^ log in to leave a comment
^ please login to comment
^ please log in to comment
~ comments are moderated
~ comments are subject to moderation
~ read our comment policy
~ characters remaining
#navigation
= navigation
= main navigation
= primary navigation
= site navigation
= post navigation
= toggle navigation
= main menu
= open menu
= close menu
= menu
= skip to content
= skip to main content
= skip to navigation
= jump to content
= back to top
= go to top
= scroll to top
= return to top
= back to home
= back to homepage
= next article
= previous article
= next post
= previous post
= prev post
= next story
= previous story
= older posts
= newer posts
= older post
= newer post
= show more
= load more
= view more
= see more
= view all
= see all
= show all
= show less
= sitemap
= site map
= site index
= contact us
= about us
= advertise with us
= work with us
= careers
= help
= log in
= login
= sign in
= log out
= register
= my account
= search
= search for
= exit mobile version
= view mobile version
= view desktop version
= desktop version
= mobile version
= switch to desktop version
= full site
= view full site
= print
= print this page
= print this article
= print article
= text size
= font size
= increase font size
= decrease font size
= close
= continue reading
= read full story
= read full article
= read the full story
= read the full article
= listen to this article
= listen to article
= listen
= play video
= watch video
= open image modal
= show caption
= hide caption
= toggle caption
= click to expand
= tap to expand
= expand
= enlarge
= view gallery
= loading
= min read
= minute read
= minutes read
= play
= pause
= mute
= unmute
= close dialog
= live tv
= watch live
~ your browser does not support
~ javascript is disabled
~ please enable javascript
~ enable javascript in your browser
~ minute read
~ min read
z home
z next
z previous
y previous
y next
y prev
y newer
y older
z prev
z languages
z english
z more
z video
z videos
z photos
z gallery
z podcasts
z e paper
z epaper
#share buttons
= share
= share this
= share this article
= share this story
= share this post
= share this page
= share article
= share on facebook
= share on twitter
= share on whatsapp
= share on telegram
= share on linkedin
= share on x
= share via email
= share via
= share with friends
= share this with
= email this
= email this article
= email to a friend
= send to a friend
= copy link
= copy the link
= link copied
= copied
= copy url
= copy this link
= copy shortlink
= tweet
= tweet this
= like this
= click to share
= spread the word
= save
= save article
= bookmark
= shares
= views
= follow
= follow us
= follow us on
= follow us on social media
= listen now
^ click to share on
^ click to email
^ click to print
^ like loading
^ share this :
: share
: share this
: share on
: share via
: follow us
: follow us on
#newsletter
= newsletter
= newsletters
= subscribe
= subscribe now
= subscribe to newsletter
= sign up
= sign up now
= daily newsletter
= get our newsletter
= email newsletter
= join our newsletter
= unsubscribe
~ sign up for our
~ sign up to our
~ subscribe to our
~ subscribe to the newsletter
~ subscribe to receive
~ subscribe for free
~ straight to your inbox
~ to your inbox
~ in your inbox
~ delivered to your inbox
~ by signing up you agree
~ by subscribing you agree
~ you have successfully subscribed
~ thank you for subscribing
~ thanks for subscribing
~ unsubscribe at any time
~ please check your inbox
~ already a subscriber
~ this article is for subscribers only
~ to continue reading subscribe
~ enter your email address
~ enter your email to
~ turn on notifications
~ turn on desktop notifications
#advert
= advertisement
= advertisements
= advertising
= advert
= ads
z ad
= sponsored
= sponsored content
= sponsored by
= promoted
= promoted content
= paid content
= partner content
= story continues below advertisement
= article continues below advertisement
= story continues below
= article continues below
y powered by
y proudly powered
y theme by
y designed by
y hosted by
= ads by google
= remove ads
~ story continues below this ad
~ article continues after this advertisement
~ article continues below this ad
~ continue reading below
~ scroll down to continue
~ scroll to continue
~ report this ad
~ why am i seeing this ad
^ download the app
^ download our app
~ download our app
~ our telegram channel
~ our whatsapp channel
~ our youtube channel
~ our google news channel
~ now on telegram
~ now on whatsapp
~ support our journalism
~ support independent journalism
~ if you value our journalism
#other stories
+ read more
+ read also
+ also read
+ see also
+ watch also
+ also see
+ more on this
+ more on this story
+ more on this topic
+ more on the story
+ more stories
+ more news
+ more from
+ more headlines
+ more like this
+ related
+ related articles
+ related article
+ related stories
+ related story
+ related news
+ related posts
+ related post
+ related content
+ related coverage
+ related topics
+ related links
+ related reading
+ related items
+ related video
+ related videos
+ similar articles
+ similar stories
+ similar posts
+ you may also like
+ you might also like
+ you may like
+ you might like
+ you may have missed
+ you may also be interested in
+ we recommend
+ recommended
+ recommended for you
+ recommended stories
+ recommended articles
+ recommended reading
+ suggested for you
+ suggested reading
+ most read
+ most popular
+ most viewed
+ most shared
+ most commented
+ most watched
+ most recent
+ popular
+ popular now
+ popular posts
+ popular stories
+ popular articles
+ trending
+ trending now
+ trending news
+ trending stories
+ trending topics
+ trending posts
+ trending on
+ latest
+ latest news
+ latest posts
+ latest stories
+ latest headlines
+ latest articles
+ latest updates
+ latest videos
+ recent posts
+ recent news
+ recent stories
+ recent articles
+ recent comments
+ top stories
+ top news
+ top headlines
+ editor 's pick
+ editor 's picks
+ editor 's choice
+ editors pick
+ editors choice
+ editors picks
+ don't miss
+ do not miss
+ must read
+ must reads
+ what to read next
+ read next
+ read this next
+ up next
+ next up
+ next read
+ keep reading
+ further reading
+ in other news
+ other news
+ other stories
+ also in this section
+ more in this section
+ from around the web
+ around the web
+ from the web
+ from our partners
+ elsewhere on the web
+ in case you missed it
+ icymi
+ happening now
+ explore more
+ discover more
+ dig deeper
+ go deeper
+ breaking news
+ archives
+ blog archive
+ news archive
: read more
: read more on
: read more about
: read also
: also read
: read next
: read this
: read here
: must read
: see also
: also see
: watch
: watch also
: watch video
: video
: more on this
: related
: related article
: related articles
: related story
: related stories
: related news
: related topics
: recommended
: recommended reading
: trending
: trending now
: latest news
: don't miss
: more
: opinion
: in pictures
: in photos
: exclusive
: explained
: icymi
: previous article
: next article
: previous post
: next post
#tags
+ tags
+ tagged
+ topics
+ filed under
+ categories
+ keywords
+ labels
: tags
: tag
: tagged
: topics
: topic
: filed under
: posted in
: published in
: categories
: category
: keywords
: key words
: labels
, tagged with
, filed under
, posted in
#copyright notice
~ all rights reserved
~ all right reserved
~ rights reserved by
~ no part of this publication may be
~ may not be published broadcast
. may not be reproduced
~ reproduction in whole or in part
~ creative commons attribution
~ republish this article
~ republish our articles
~ reprinted with permission
~ reproduced with permission
~ republished with permission
~ published with permission
c copyright
c copyrights
. is licensed under
~ is republished from
~ republished under a creative commons
~ republished from the conversation
. licensed under
~ this article was originally published
~ this story was originally published
~ this report was originally published
~ this piece was originally published
~ this article originally appeared
~ this story originally appeared
~ this article first appeared
~ this story first appeared
~ this article was first published
~ this story was first published
~ this article was produced by
, originally published
, first published
~ appeared first on
#cookie notice
~ we use cookies
~ uses cookies
~ use of cookies
~ accept cookies
~ accept all cookies
~ cookie policy
~ cookie settings
~ manage cookies
~ our privacy policy
~ privacy policy and terms
= privacy policy
= privacy
= privacy notice
= terms of use
= terms of service
= terms and conditions
= terms
= cookies
= cookie policy
= accept
= accept all
= reject all
= disclaimer
= code of ethics
= do not sell my personal information
#disclaimer
. views expressed in this
. opinions expressed in this
. views expressed are
. opinions expressed are
. not necessarily reflect
~ has not been edited by
~ without modifications to the text
~ auto generated from
~ published from a syndicated feed
~ published from a wire agency
~ from a syndicated feed
~ only the headline and picture
~ except for the headline this
, disclaimer
, editor 's note
~ market data provided by
~ quotes delayed at least
~ reuters trust principles
#agency signature
= enditem
= end item
= ends
z end
= endit
, reporting by
. editing by
; reporting
; editing
; writing
, additional reporting by
, writing by
, editing by
, compiled by
, edited by
, translated by
, reported by
, with inputs from
, with input from
, with inputs by
, with agency inputs
, with additional reporting
, with reporting by
, with files from
, with information from
, input from
, inputs from
. contributed to this report
. contributed to this story
. contributed to this article
. contributed reporting
. contributed to the report
. contributed writing
; source
; sources
; source link
; originally from
; editor
; editors
; web editor
; responsible editor
; reporter
; news id
; newscode
; shortlink
; short link
; permalink
; story code
#byline
; author
; authors
; written by
; posted by
; published by
= staff report
= staff reporter
= staff writer
= staff
= our staff reporter
= our correspondent
= special correspondent
= news desk
= web desk
= international desk
= foreign desk
= world desk
= digital desk
= monitoring desk
= online desk
= news agencies
z agencies
z agency
= news service
= wire services
#day of publication
^ published on
^ published at
^ last updated
^ last modified
^ updated on
^ updated at
^ posted on
^ posted at
^ created on
^ date published
: published
: updated
: posted
: modified
: last updated
: last update
: created
: publish date
: publication date
: date published
: first published
: release date
`

// Words a line above or below the article may consist of: sections of a paper.
const sectionList = `world news politics political asia africa europe americas america us u.s. uk
	china india iran russia pakistan israel gulf mena international national nation local
	region regional global business economy economic finance markets money energy oil opinion opinions
	editorial editorials comment analysis features feature sport sports culture arts lifestyle
	life entertainment tech technology science health environment climate travel education
	society religion history law crime justice military defence defense security diplomacy
	foreign affairs policy middle east south southeast north central west eastern western
	pacific latin exclusive exclusives breaking live top stories story latest headlines headline
	home main front page today multimedia interview interviews press release releases statements
	statement events blog blogs column columns columnists voices perspectives country domestic
	and the in of & world's nuclear`

// Words a share bar consists of.
const shareList = `facebook twitter x whatsapp telegram linkedin email e mail pinterest reddit print copy
	link share tweet messenger viber instagram youtube tumblr pocket flipboard line sms mail
	gmail vk odnoklassniki weibo wechat tiktok threads mastodon bluesky rss pdf save bookmark
	on via this to and google news url more copied pin send`

// Words that, with a number, are a line telling when the page was published.
const stampList = `january february march april may june july august september october november december
	jan jan. feb feb. mar mar. apr apr. jun jul aug aug. sep sept sept. oct oct. nov nov. dec dec.
	monday tuesday wednesday thursday friday saturday sunday mon mon. tue tue. tues tues. wed wed.
	thu thu. thur thur. thurs thurs. fri fri. sat sat. sun sun.
	published updated last modified posted created publication date time on at of the and update
	first release issued edited
	am pm a.m. p.m. a.m p.m gmt utc est edt et bst cet ist eet pkt local irst jst kst hkt msk eat sgt
	ago hour hours hrs hr minute minutes mins min day days week weeks month months year years
	today yesterday th st nd rd`
