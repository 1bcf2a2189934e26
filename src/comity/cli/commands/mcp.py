"""Answer a language model over standard input and output (Model Context Protocol).

The tools give answers with their evidence, the date asked about and who disagrees: between,
state, who_recognises, missions, memberships, contradictions, find_actor, documents. It needs
the extra: pip install "comity[mcp]". Nothing is written, and no address is opened.

for example:
  comity mcp world.comity
  comity mcp                    the world in this folder, else the one that comes with Comity

A client is told of it so: {"mcpServers": {"comity": {"command": "comity", "args": ["mcp"]}}}
"""

import argparse
from importlib.util import find_spec

import comity
from comity.cli.arguments import add_world, world_of
from comity.cli.model import Command, Exit
from comity.errors import ComityError


def _run(options: argparse.Namespace) -> int:
    if find_spec("mcp") is None:
        raise ComityError('the Model Context Protocol needs an extra: pip install "comity[mcp]"')
    from comity.web.tools import server  # noqa: PLC0415 - heavy, and of an extra

    with comity.open(world_of(options)) as world:
        world.settle()
        server(world).run("stdio")
    return Exit.CLEAN


MCP = Command(arguments=add_world, run=_run)
