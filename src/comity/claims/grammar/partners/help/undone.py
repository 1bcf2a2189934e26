"""Words around a verb of helping by which nobody is helped yet: may be, asked for, averted."""

import re

# "Cuba was given a loan": by whom is not said.
PASSIVE = re.compile(
    r"\b(?:is|are|was|were|been|being|be) (?:[a-z]+ly |also )*[\"“]?\w+(?:ed|en|nt)$"
)
# "can provide help"; "signed a pact, which made a fund to help": what may be, and what is for it
NOT_DONE = re.compile(rf"{PASSIVE.pattern}|\bcan (?:[a-z]+ly |also )*\w+$|, which\b[^,]* to \w+$")
ASKED = re.compile(
    r"\b(?:ask|urg|request|call|want|press|invit|expect)(?:s|e|es|ed|ing)?(?: on)? (?:the )?$"
)
# "to avoid Cuba siding with Fiji", "if Cuba sends tents"
AVERTED = re.compile(
    r"\b(?:avoid|prevent|deter|stop)(?:ed|s|ing|red|ped)? (?:the )?$|"
    r"\b(?:[Ii]f|unless|whether|on condition that [^.;,]{0,40}) $"
)
