"""Who publishes: newspapers, agencies, watching bodies, by the names they go by."""

from comity.claims.prose.shape import CITY, DEMONYM, STATE

_WORD = (
    r"(?:(?!(?:In|On|At|The|By|From|Although|While|And|But|As)\b)[A-Z][\w’'-]+|"
    rf"{STATE}|{DEMONYM}|{CITY})"
)
PUBLISHER = (
    rf"(?:The )?(?:(?:{_WORD} ){{0,4}}(?:Times|Post|Guardian|Telegraph|Herald|Tribune|Statesman|"
    r"Journal|Gazette|Independent|Economist|Mail|Observer|Chronicle|News|Today|Daily|Age|Star|"
    r"Standard|Review|Magazine|Monitor|Mirror|Sun|Broadcasting Corporation|News Agency)|"
    r"Reuters|BBC(?: News)?|CNN|Al Jazeera|Associated Press|Agence France-Presse|AFP|Xinhua|"
    r"Wiki[Ll]eaks|Interfax|Bloomberg(?: News)?|Amnesty International|Human Rights Watch|"
    r"Transparency International|Gallup|Pew Research Center|Freedom House|Der Spiegel|Le Monde|"
    r"Haaretz|International Crisis Group|Reporters Without Borders|CIA World Factbook)"
)
"""Names of publishers, in a shape's text."""
BODY = (
    rf"(?:{_WORD} ){{1,4}}(?:Initiative|Institute|Foundation|Center|Centre|Council|"
    r"Commission|Group|Watch|Observatory|Network|Index)"
)
"""Names of bodies that publish reports, in a shape's text; others of the name do other things."""
