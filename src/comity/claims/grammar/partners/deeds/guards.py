"""Words beside which a deed is no help: of harm, of what is no gift, of what anybody does."""

import re

NO_DEED = re.compile(
    r"\b(?:rebel\w*|opposition|militant\w*|separatis\w*|insurg\w*|coup|inva(?:d|sion)\w*|"
    r"occup\w*|overthr\w*|war(?:s|ring|fare)?|attack\w*|sanction\w*|embargo\w*|blockad\w*|"
    r"isolat\w*|condemn\w*|boycott\w*|strikes?|bomb\w*|raid\w*|secession\w*|revolution\w*|revolt|"
    r"uprising|resistance|guerrilla\w*|dissident\w*|exile\w*|expel\w*|expulsion|remov\w*|"
    r"partition|claims?|withdraw\w*|disarm\w*|referend\w*|terroris\w*|protest\w*|arrest\w*|"
    r"accus\w*|prosecut\w*|rival\w*|enem\w*|militia\w*|factions?|defeat\w*|conquer\w*|conquest|"
    r"subdu\w*|suppress\w*|fight\w*|destabili\w*|destruct\w*|annex\w*|destroy\w*|suspen\w*|"
    r"pressure|crimin\w*|trials?|extradit\w*|jail\w*|prison\w*|captiv\w*|hostages?|delegations?|"
    r"ambassadors?|envoys?|letters?|messages?|notes?|condolences|embass\w*|consul\w*|visits?|"
    r"invitations?|representatives?|missions?|diplomat\w*|recognition|independence (?:from|to)|"
    r"citizenship|concerns?|regrets?|thanks|gratitude|sympath\w*|apolog\w*|statements?|speech\w*|"
    r"ultimatum|credentials|control|territor\w*|lands?|islands?|province|sovereignty|borders?|"
    r"frontier|asylum|priority|rise|birth|orders?|laws?|verdict|evidence|talks|"
    r"negotiat\w*|treat(?:y|ies)|agreements?|relations|ties|match(?:es)?|team|game|tournament|"
    r"cup|championship|olympic\w*|songs?|film\w*|settle\w*|colon\w*|fences?|walls?|resolutions?|"
    r"vetoe?\w*|fire|shots?|refugees?|migrants?|immigrants?|slaves?|referral|refers?|seats?|"
    r"opportunit\w+|approval|admission|assurances?|praise|concessions?|contracts?|mafia|cartels?|gangs?|"
    r"access|prosperity|peace|trust|television|connect\w*|link\w*|updates|status|surplus|deficit|"
    r"pathway|applications?|name|names|complaint\w*|appeal\w*|criticism|rights|"
    r"mediat\w*|threat\w*|warn\w*|demands?|battles?|clash\w*|skirmish\w*|disput\w*|conflicts?|"
    r"hostilit\w*|quarrel\w*|feuds?|barbs|blows|insults|accusations|own|nothing|none|nobody|no one|"
    r"neither|no|not|never|any|former|fleeing)\b"
)
"""Of war and quarrel, of envoys and letters, of land and rule, of games."""
