"""Three plans as different as they come, and what their writers put into the gaps: every template is read with each."""

PORTER = {
    "id": "porter",
    "company": "St Anne’s Hospital",
    "role": "hospital porter",
    "agency": "Okoro & Daughters",
    "agency_contact": "Ms Okoro",
    "agency_email": "jobs@okoro.example",
    "channel": "phone",
    "interview": {"date": "2026-03-05", "ends": "14:30", "form": "phone"},
    "people": [
        {
            "id": "p1",
            "name": "Bernadette O’Hara",
            "detail": "how long it takes to learn the corridors",
            "phone": "0113 496 0000",
        }
    ],
    "promises": [{"said": "they did not say"}],
    "owed": [{"id": "o1", "what": "my vaccination record", "due": "2026-03-06"}],
}
ANALYST = {
    "id": "analyst",
    "company": "Harrow Street Archive",
    "role": "Senior Analyst",
    "interview": {"date": "2026-03-05", "ends": "14:30", "form": "in-person"},
    "people": [
        {"id": "p1", "name": "Mary Shaw", "email": "m.shaw@harrow.example", "detail": "the move to the new laboratory"},
        {"id": "p2", "name": "Łukasz Wiśniewski", "detail": "four inboxes for complaints"},
        {"id": "p3", "name": "Ayşe Yıldız", "detail": "the map with the missing village"},
        {"id": "p4", "name": "Tom Reed", "detail": ""},
    ],
    "promises": [{"said": "end of next week", "on": "2026-03-05"}],
    "owed": [{"id": "o1", "what": "two references"}],
    "outcome": {"kind": "offer", "heard": "2026-03-13", "reply_by": "2026-03-20"},
}
INTERNAL = {
    "id": "internal",
    "company": "Najd Logistics",
    "role": "team lead, night shift",
    "region": "SA",
    "interview": {"date": "2026-03-05", "form": "in-person"},
    "people": [
        {
            "id": "p1",
            "name": "Dr Noura Al-Harbi",
            "email": "noura@najd.example",
            "detail": "lorries that wait at the gate for an hour",
        }
    ],
    "promises": [{"by": "2026-03-12", "on": "2026-03-05"}],
    "owed": [{"id": "o1", "what": "the figures of the last quarter"}],
    "outcome": {"kind": "next-round", "heard": "2026-03-09", "next": "2026-03-15"},
}

OWN = {
    "porter": {
        "name": "Sam Bell",
        "arranger": "Priya Nair",
        "consultant": "Ms Okoro",
        "insider": "Dele",
        "helper": "Helen",
        "people": "everybody else who was there",
        "promised": "Friday 13 March",
        "reply_by": "Friday 20 March",
        "next": "Monday 16 March at ten",
        "thought": "I learnt mine in a school with three identical staircases, with a pencil.",
        "question": "Does a new porter walk with somebody at first, or with the list?",
        "achievement": "In the school I moved forty desks a day for a week, and none was late for a lesson.",
        "learnt": "you never send anybody to the ward alone in the first month",
        "idea": "I would draw the shortest way to each ward on one card. Then I would ask the night porters what is wrong with it.",
        "example": "I drew a plan of the school’s staircases, and the new cleaners stopped calling me.",
        "problem": "New porters lose a quarter of an hour a day in the wrong corridor.",
        "effort": "Two evenings, and somebody who knows the way.",
        "about_it": "The last page is the one that counts.",
        "reason": "The buses do not reach you before the early shift.",
        "need": "I would like to ride the early bus once before I say yes.",
        "new_day": "Monday 23 March",
        "terms": "your letter of 18 March",
        "start": "Monday 4 May",
        "number": "0113 496 0123",
        "news": "I have passed my first-aid course.",
        "help": "the reference",
        "pass_on": "I have never been late, and I like people.",
    },
    "analyst": {
        "name": "Anna Petrie",
        "arranger": "Ms Doyle",
        "consultant": "Mr Lis",
        "insider": "Dele",
        "helper": "Professor Marsh",
        "next": "Monday 16 March at ten",
        "person": "Mary Shaw",
        "met": "Mary Shaw",
        "detail": "the box that nobody has opened since 1911",
        "thought": "We moved ours in a week, because every box had a number and a person.",
        "question": "Will the readers be told before the boxes are gone, or after?",
        "achievement": "At the county archive I cut the time until a complaint is answered from nine days to two.",
        "learnt": "you publish what you cannot date",
        "idea": "I would count for one week what comes in where. Then I would close the inbox with the fewest.",
        "example": "We had three inboxes, and it took a month to make them one.",
        "problem": "Four inboxes mean that nobody knows which question was answered.",
        "effort": "A week of my time, and an hour from each of those who answer.",
        "about_it": "Both know that you may call.",
        "reason": "I have accepted a role nearer to my family.",
        "need": "I would like to read the terms with my family.",
        "new_day": "Wednesday 25 March",
        "terms": "your letter of 18 March",
        "start": "Monday 11 May",
        "number": "020 7946 0000",
        "news": "I have finished a course in conservation.",
        "help": "putting in a word for me",
        "pass_on": "I finish what I begin, and I say when I cannot.",
    },
    "internal": {
        "name": "Khalid Al-Otaibi",
        "arranger": "Huda",
        "consultant": "Ms Haddad",
        "insider": "Fahad",
        "helper": "Abu Sami",
        "people": "everybody else who was there",
        "reply_by": "Sunday 22 March",
        "thought": "On nights we wave the empty ones through, and it saves us most of it.",
        "question": "Who decides at the gate when both bays are full?",
        "achievement": "Last Ramadan I planned the night shift for sixty people, and nobody worked two fasts in a row.",
        "learnt": "the day shift would like our plan too",
        "idea": "I would write down for a week who waits, and for what. Then I would give the empty lorries a gate of their own.",
        "example": "On my shift we gave the empty ones a lane of their own, and the wait fell by half.",
        "problem": "Full and empty lorries wait in one queue.",
        "effort": "Paint, two signs, and a week of patience.",
        "about_it": "The second sheet is by gate.",
        "reason": "My present shift would be left without anybody who knows the plan.",
        "need": "I would like to speak to my present shift first.",
        "new_day": "Tuesday 24 March",
        "terms": "your email of 15 March",
        "start": "Sunday 3 May",
        "number": "+966 11 000 0000",
        "news": "I have led the night shift for two months.",
        "help": "the good word",
        "pass_on": "The plan that the whole shift works by is mine.",
    },
}

PLANS = (PORTER, ANALYST, INTERNAL)
KEYS = {
    "thank-you": "thank-you:p1",
    "keep-your-word": "keep-your-word:o1",
    "tell-the-others": "tell-the-others:elsewhere",
}

# what the letters around an offer, a next round and a missing name ask for besides
MORE = {
    "porter": {
        "pay": "£12.60 an hour",
        "colleague": "the night porter who showed me round",
        "times": "Tuesday morning or any time on Thursday",
        "wish": "a start on 11 May",
        "grounds": "My notice here is a month.",
        "questions": "Is the night rate in the letter?",
    },
    "analyst": {
        "pay": "a salary of £36,000",
        "colleague": "your colleague from the reading room",
        "times": "Wednesday afternoon or Friday at ten",
        "wish": "a salary of £38,000",
        "grounds": "Similar roles in London are advertised at £37,000 to £40,000.",
        "questions": "How many days of holiday are there? Does the offer depend on references?",
    },
    "internal": {
        "pay": "the pay of grade nine",
        "colleague": "the planner who joined us at the end",
        "times": "Sunday at nine or Monday after the night shift",
        "wish": "a day off between the two shifts",
        "grounds": "I would leave one shift at six and begin the other at two.",
        "questions": "Does my present grade count towards the new one?",
    },
}
# what the same gap asks for in another letter: a reason for moving the day is none for needing time
OTHERWISE = {
    "moving-the-next-round": {
        "need": {
            "porter": "My shift on that day has been changed.",
            "analyst": "My son has an operation that morning.",
            "internal": "I stand in for the shift leader that night.",
        }
    },
    "withdrawing-without-an-offer": {
        "reason": {
            "porter": "The buses do not run before the early shift.",
            "analyst": "It is not the best fit for me.",
            "internal": "I would like to see my present shift through the winter.",
        }
    },
    "declining-the-next-round": {
        "reason": {
            "porter": "The buses do not run before the early shift.",
            "analyst": "I would like to stay nearer to my family.",
            "internal": "My present shift needs me until the summer.",
        }
    },
    "asking-for-a-name-through-the-agency": {
        "colleague": {
            "porter": "the night porter who showed me round",
            "analyst": "the colleague from the reading room",
            "internal": "the planner who joined us at the end",
        }
    },
}
for _plan, _more in MORE.items():
    OWN[_plan].update(_more)


def own(plan_id: str, template_id: str, gap_id: str) -> str:
    """What the writer of that plan puts into the gap of that letter; an empty text where they leave it."""
    otherwise = OTHERWISE.get(template_id, {}).get(gap_id, {})
    return otherwise.get(plan_id) or OWN[plan_id].get(gap_id, "")
