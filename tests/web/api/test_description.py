"""The API's description tells the truth: what it says is asked for and sent, in every answer."""

from collections.abc import Mapping

import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from starlette.testclient import TestClient

from comity.answers import World
from comity.plugins import names
from comity.web.service import api

schemathesis = pytest.importorskip("schemathesis")
from schemathesis import GenerationMode  # noqa: E402 - only where it is installed

_ACTORS = (
    "a", "about", "sender", "receiver", "state", "organisation", "recogniser", "recognised",
)  # fmt: skip
_FEW = settings(
    max_examples=25,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.generate],
)


@pytest.fixture(scope="module")
def described(world: World):  # noqa: ANN201 - schemathesis need not be installed
    return schemathesis.openapi.from_asgi("/openapi.json", api(world))


@pytest.mark.parametrize("mode", GenerationMode)
@pytest.mark.parametrize("resource", names("comity.web.api"))
def test_every_answer_is_as_described(described, resource: str, mode: GenerationMode) -> None:  # noqa: ANN001
    operation = described[f"/{resource}"]["GET"]
    if mode is GenerationMode.NEGATIVE and not operation.query:
        pytest.skip("a question without parameters cannot be asked wrongly")

    @_FEW
    @given(operation.as_strategy(generation_mode=mode))
    def asked(case) -> None:  # noqa: ANN001
        assume(not _too_wide(case.query))
        case.call_and_validate()

    asked()


def _too_wide(query: Mapping[str, str]) -> bool:
    """Say whether it is a list that needs an actor, which no schema can tell."""
    named = any(query.get(each) for each in _ACTORS)
    return not named and (query.get("policy", "default") != "default" or bool(query.get("as_of")))


def test_every_resource_is_described(client: TestClient) -> None:
    paths = client.get("/openapi.json").json()["paths"]
    assert set(paths) == {f"/{name}" for name in names("comity.web.api")}
