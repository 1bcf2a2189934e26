"""What is done to make an agreement, to keep it and to end it: one list for all frames."""

MADE = (
    r"(?:(?:re|co-)?signed|concluded|ratified|initial(?:l?ed)|finali[sz]ed|formali[sz]ed|reached|"
    r"agreed(?: (?:on|upon|to))?|(?:re)?negotiated|struck|made(?! (?:it|them|an?|the|its)\b)|"
    r"drawn up|adopted|penned|inked|sealed|clinched|renewed|entered into|exchanged|issued|"
    r"completed|executed|approved|endorsed|extended|prolonged|amended|revised|updated|brokered|"
    r"worked out|hammered out|put in place)"
)
"""How an agreement was made or kept, in the participle."""
ENDING = (
    r"(?:terminating|denouncing|abrogating|cancell?ing|suspending|annulling|repudiating|revoking|"
    r"scrapping|withdrawing from|pulling out of|walking away from|breaking|violating|breaching|"
    r"renewing|extending|signing|concluding|ratifying|revising|amending)"
)
"""What is done to one, of which somebody else is told."""
