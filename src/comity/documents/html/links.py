"""From the address in a link to the title of the article it points at."""

import functools
import re
from urllib.parse import parse_qs, unquote

_WIKI = re.compile(
    r"(?:(?:https?:)?//((?:[a-z-]+\.)?(?:m\.)?(?:[a-z]+\.org|[a-z0-9.-]+)(?::\d+)?))?"
    r"(?:/wiki/|\./)([^?#]*)"
)
_INDEX = re.compile(r"(?:(?:https?:)?//([a-z0-9.:-]+))?/w/index\.php\?([^#]*)")
_SPACES = re.compile(r"[\s_]+")
_NO_ARTICLE = re.compile(r"(?i:(?:special|file|image|media|category|help|wikipedia|template)\s*:)")
_MOST = 2000


@functools.lru_cache(16384)
def target(href: str) -> tuple[str, str]:
    """Return the host (without ``www.`` and ``m.``) and title that a link to an article has.

    The host is empty in a link within the site; the title is empty where no article is meant.

    >>> target("/wiki/Abkhazia%E2%80%93Nauru_relations#History")
    ('', 'Abkhazia–Nauru relations')
    >>> target("/w/index.php?title=No_such_page&action=edit&redlink=1")
    ('', 'No such page')
    """
    if len(href) > _MOST:
        return "", ""
    found = _WIKI.match(href)
    if found:
        host, name = found[1] or "", unquote(found[2])
    else:
        found = _INDEX.match(href)
        if not found:
            return "", ""
        asked = parse_qs(found[2])
        if "redlink" not in asked and "oldid" not in asked and len(asked) > 1:
            return "", ""
        host, name = found[1] or "", asked.get("title", [""])[0]
    name = _SPACES.sub(" ", name.partition("#")[0]).strip().lstrip(":").strip()
    if _NO_ARTICLE.match(name):
        return "", ""
    host = host.removeprefix("www.").replace(".m.", ".")
    return host, name[:1].upper() + name[1:]
