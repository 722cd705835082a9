"""The steps that code knows by their id, and what it knows of them. No other module of the shared rooms names one.

Everything else that code asks of a step is a field of it (content/fields.yml). The content check refuses an id in
here that is no step of content/: see `checklist.site.content.ids`.
"""

THANKS = "thank-you"  # a row for each person; its note may go to each of them
OWED = "keep-your-word"  # a row for each thing that the person said they would send
EXAMPLE = "send-one-example"
HAPPENED = "write-down-what-happened"  # its note is for the person alone and is written among the facts
REVIEW = "review-yourself"  # it is done on the worksheet
SEARCH = "keep-applying"  # a row for each week, each with its diary
ASK = "ask-for-news"
ASK_AGAIN = "ask-once-more"
CLOSE = "close-the-file"  # done, it ends the waiting
ASK_INSIDER = "ask-an-insider"
TELL_OTHERS = "tell-the-others"  # a row for each other employer, of whom it speaks
DECIDE = "decide"  # done, an offer is answered
FEEDBACK = "ask-for-feedback"
KNOCK = "knock-again"

OURS_FIRST = (THANKS, OWED)  # until these are settled it is not the employer's move
ASKING_BY_PHONE = (ASK, ASK_AGAIN)  # these may be asked on the telephone, where that was agreed
THOUGHT_FIRST = (DECIDE, CLOSE)  # there is something to think about before anything is sent: the guide comes first
TO_A_PERSON = (THANKS, OWED, EXAMPLE)  # these are sent to one of those who were met
MAY_WAIT = (SEARCH, KNOCK)  # these stand behind the rest, as what is optional does
ASKS_AFTER_ANSWER = (FEEDBACK,)  # of the steps after the answer those that ask for something
