"""Countries that templates name by a code of three letters: {{GER}}, {{flagcountry|USA}}."""

from comity.documents.wikitext.templates import sporting_codes
from comity.errors import UnknownActorError


def country(code: str) -> str:
    """Return the name a code stands for; what is no code comes back as it is.

    The codes are those of ISO 3166-1 and, where sport uses others, those too.
    """
    if not (len(code) == 3 and code.isupper()):  # noqa: PLR2004 - a code of three letters
        return code.removesuffix(" (country)")
    name = sporting_codes().get(code)
    if name:
        return name
    try:
        from comity.actors import actor  # noqa: PLC0415 - the registry is large: load it late

        return actor(code).name
    except (ImportError, UnknownActorError):
        return code
