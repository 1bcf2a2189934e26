"""Countries that templates name by a code: {{GER}}, {{flagcountry|USA}}, {{flagcountry|UK}}."""

import functools

from comity.actors import actor, resolve
from comity.documents.wikitext.templates import sporting_codes
from comity.errors import UnknownActorError

_LONGEST = 4


@functools.lru_cache(512)
def country(code: str) -> str:
    """Return the name a code stands for; what is no code comes back as it is.

    The codes are those of sport, those of ISO 3166-1 and what else the registry knows.

    >>> country("SUI"), country("Georgia (country)")
    ('Switzerland', 'Georgia')
    """
    if not (len(code) <= _LONGEST and code.isupper()):
        return code.removesuffix(" (country)")
    name = sporting_codes().get(code)
    if name:
        return name
    try:
        return actor(code).name
    except UnknownActorError:
        found = resolve(code)
        return found.name if found else code
