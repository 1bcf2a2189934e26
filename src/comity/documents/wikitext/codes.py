"""Countries that templates name by a code of three letters: {{GER}}, {{flagcountry|USA}}."""

from comity.errors import UnknownActorError


def country(code: str) -> str:
    """Return the name a code stands for; what is no code comes back as it is."""
    if not (len(code) == 3 and code.isupper()):  # noqa: PLR2004 - a code of three letters
        return code.removesuffix(" (country)")
    try:
        from comity.actors import resolve  # noqa: PLC0415 - the registry is large: load it late

        actor = resolve(code)
    except (ImportError, UnknownActorError):
        return code
    return actor.name if actor else code
