"""The words of a sentence that say whether a time in it is a promise, each with its kind.

`promise` words are what they, or the reader, will do when the answer is there;
`event` words are other things that have a date; `against` words take a promise
back; `filler` words change nothing, so that words and a time alone are a promise.
"""


def _words(text: str) -> dict:
    return dict([(word, True) for word in text.split(" ") if word])


PROMISE = _words(
    "give giving "
    + "know knowing known hear hearing hears heard decide decides decided deciding decision decisions call calls "
    + "calling called ring ringing phone phoning phoned telephone email emails emailing emailed mail mailed write "
    + "writing written contact contacts contacting contacted notify notifies notified notifying inform informs "
    + "informed informing update updates updated updating answer answers answering respond responds responding "
    + "response responded reply replies replied announce announced announcing announcement communicate communicated "
    + "communicating release released send sends sending sent offer offers offered outcome outcomes result results "
    + "feedback news verdict selection selected confirm confirms confirmed confirming confirmation finalise "
    + "finalised finalize finalized finalising finalizing choose chosen choosing hire hires hiring advise advised "
    + "advising publish published wait waiting take takes taking indication touch reach reaching found find finding "
    + "resolve resolved conclusion text texting message messaging ping dm message tell telling get getting receive "
    + "receiving received expect expected word follow following-up revert reverting determination pick picking make "
    + "making made settle allow back speak selecting verdicts deciding circle circling responses notification "
    + "notifications letter allow allowing turnaround"
)
# these say nothing of an answer unless another of the list stands with them
WEAK = _words(
    "give giving get getting take takes taking make making made expect expected back receive receiving received allow "
    + "allowing follow reach reaching find finding found pick picking letter wait waiting speak settle word"
)
EVENT = _words(
    "vote votes voting "
    + "meet meets meeting meetings met interview interviews interviewing interviewed start starts starting started "
    + "begin begins beginning began close closes closing closed closure advertise advertised advertising advert "
    + "review reviews reviewing reviewed complete completes completing completed completion finish finishes "
    + "finishing finished done shortlist shortlisting shortlists screen screening schedule scheduled scheduling "
    + "join joining leave leaves leaving away return returns returning travel travelling traveling expire expires "
    + "deadline apply applied applying application applications submit submitted attend attending visit visiting "
    + "visited assessment assessments test tests exam training launch launches open opens opening vacation place "
    + "onboarding induction deliberate deliberates deliberating discuss discusses discussing convene convenes "
    + "convening sit sits holding hold holds held wrap wraps wrapping conclude concludes concluding came come "
    + "coming presented presentation spoke chatted visa move moving work works started post posted posting fly "
    + "flying run runs running conduct conducts conducting consider considering assess assessing evaluate "
    + "evaluating process processing round rounds kick event office shift probation contract notice birthday "
    + "anniversary recruit payday invoice due trial session sessions presenting holiday holidays busy"
)
# *to meet* and *an interview* are two things: behind these an event word names a thing
NOUNS = _words(
    "interview interviews meeting meetings review application applications screening close start test assessment "
    + "place process round rounds post visit presentation work office training opening event move run notice "
    + "contract session sessions trial holiday holidays shift deadline recruit vacation"
)
DETERMINERS = _words(
    "a an my our your their his her this that final last first second third next one of for face video phone "
    + "panel all these those job after zoom remaining other onsite in-person for other more additional application "
    + "interview recruitment hiring selection evaluation review whole each"
)
SAID = _words(
    "said says say saying told tells mentioned mention stated states promised promise promises thought think "
    + "thinks indicated suggested suggests suggest assured reckon reckons reckoned estimate estimates estimated "
    + "advised estimation guess guessed quoted replied answered"
)
AGAINST = _words(
    "not never no nobody none nothing noone neither nor unlikely doubt doubtful doubts hardly impossible unable "
    + "without cannot isnt fail fails failed refuse refused impossible barely scarcely delayed postponed cancelled "
    + "canceled delay"
)
# behind *please*, *you can* or *you should* these are for the reader to do
REQUEST = _words(
    "let send reply respond confirm call contact email write get advise inform tell notify phone ring text follow "
    + "reach chase check return submit complete sign answer drop message ping provide feel update make choose "
    + "decide find start nudge"
)
ASKED_OF_YOU = _words("can could should must may might shall")
READER_VERBS = _words(
    "call contact email write follow reach chase phone ring text message ping check nudge ask reply respond send "
    + "tell inform notify update confirm try mail circle touch get"
)
THEM = _words("them him her they hr back recruiter manager up in out")
ANCHORS = _words("once when after following as upon if provided subject pending until unless assuming")
CUTS = _words(", ( ) : - but and so because which if while whereas although though then or plus however since as")
SUBJECTS = _words(
    "i we they he she you it someone somebody everyone will would should may might shall they'll hr recruiter "
    + "manager committee panel team decision decisions who going to said told says expect hope plan aim"
)
CONNECTIVES = _words(
    "by on in at to of for from with as than or and but either both if so then the a an this that these those it "
    + "its i me my we us our you your they them their he him his she her hers who whom which what when where how "
    + "why one ones there here is am are was were be been being has have had having do does did will would shall "
    + "should may might must can could ll d s re ve m going go goes about around between within through over up out "
    + "off into onto upon per via"
)
HEDGES = _words(
    "promises guarantee guarantees "
    + "probably hopefully maybe perhaps possibly ideally likely definitely certainly sure surely just only "
    + "also still even really very quite pretty fairly rather too again already always usually typically normally "
    + "generally basically actually honestly apparently supposedly presumably roughly approximately approx around "
    + "sometime some any point stage latest earliest sooner soon shortly later early late quickly promptly swiftly "
    + "asap eventually yet now then way other hope hopes hoping hoped plan plans planning planned aim aims aiming "
    + "aimed intend intends intended try trying tries want wants wanted like need needs needed think thinks believe "
    + "believes guess suppose supposed reckon seems seem should ought able ready set looking wish wishes well yes "
    + "yeah ok okay oh um er ah lol haha thanks thank please pls kind kindly hi hello hey dear regards best cheers "
    + "though anyway either whether luck fingers crossed possible time times anything something everything someone "
    + "somebody anyone everyone all people guys lot bit thing things more less most much many good bad great "
    + "sometime tentative tentatively provisionally potentially expected due estimate estimated sooner else course "
    + "due dunno idea clue specific specifics exact exactly date dates timeline timeframe timescale eta timing target "
    + "day-ish ish so-ish next-steps steps step"
)
PARTIES = _words(
    "recruiter recruiters recruitment hr manager managers boss head director directors team teams department "
    + "committee panel board company employer employers interviewer interviewers chair chairman chairperson agency "
    + "agent consultant client owner ceo cto lady guy man woman person principal dean professor supervisor lead "
    + "talent coordinator secretary receptionist management candidate candidates applicant applicants shortlisted "
    + "successful unsuccessful"
)
NEUTRAL = _words(
    "regarding about with either way other if job role position answer further information details next steps "
    + "shortlisted successful unsuccessful"
)
VAGUE = (
    "due course",
    "soon",
    "shortly",
    "asap",
    "as soon as",
    "fairly quickly",
    "quickly",
    "in touch",
    "no idea",
    "not sure",
    "not say",
    "not said",
    "not tell",
    "not told",
    "not know",
    "dunno",
    "not mention",
    "not give",
    "few more",
    "let you know",
    "let me know",
    "promptly",
    "swiftly",
    "eventually",
    "when they can",
    "when we can",
    "sooner or later",
    "in a bit",
    "in a second",
    "in a minute",
    "in a moment",
    "right away",
    "straight away",
    "immediately",
    "as and when",
    "no date",
    "no timeline",
    "no timeframe",
    "nothing was said",
    "said nothing",
    "no promise",
    "will see",
    "keep you posted",
    "keep me posted",
    "before long",
    "in time",
    "at some point",
    "some point",
    "sometime",
    "not specified",
    "unknown",
    "no specific",
    "unclear",
    "call you",
    "call me",
    "not clear",
    "not certain",
    "no clue",
    "no answer",
    "forgot to ask",
    "forgot",
    "not ask",
    "not decided",
    "hear back",
    "hear from",
    "when ready",
    "by and by",
    "in good time",
    "not yet",
)
FOREIGN = _words(
    "la le les des une est dans semaine prochaine jours jour demain lundi mardi mercredi jeudi vendredi fin mois "
    + "der die das und nächste nächster woche wochen ende tage tagen montag dienstag mittwoch donnerstag freitag "
    + "morgen bis heute el los las una semana que viene lunes martes miercoles miércoles jueves viernes mañana "
    + "hasta dias días próxima proxima fin il settimana prossima lunedi giorni entro domani volgende week maandag "
    + "dinsdag woensdag donderdag vrijdag semana próxima segunda terça quarta quinta sexta amanhã nästa vecka "
    + "fredag uke neste tydzień tygodniu następny jutro piątek"
)
KNOWN = {}
for _table in (
    PROMISE,
    EVENT,
    SAID,
    AGAINST,
    REQUEST,
    CONNECTIVES,
    HEDGES,
    PARTIES,
    NEUTRAL,
    ANCHORS,
    SUBJECTS,
    FOREIGN,
):
    for _word in _table:
        KNOWN[_word] = True
FILLER = {}
for _table in (CONNECTIVES, HEDGES, PARTIES, SAID):
    for _word in _table:
        FILLER[_word] = True
for _word in FOREIGN:
    if _word not in ("die", "des", "fin", "la", "los", "las", "el", "il", "week", "est"):
        FILLER.pop(_word, None)
