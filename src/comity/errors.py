"""Every exception this package raises on purpose.

* ComityError
  * PluginError
  * UnreadableDocumentError
  * UnknownActorError
  * ImpossibleDateError
  * WorldError
  * ProposerError
  * DatasetError
"""


class ComityError(Exception):
    """Base of them all: ``except ComityError`` catches what we meant to raise."""


class PluginError(ComityError):
    """A plug-in file lacks a name its folder asks for, or takes another's place."""


class UnreadableDocumentError(ComityError):
    """No reader takes this document, or what it holds is no text."""


class UnknownActorError(ComityError):
    """A name or code that no actor bore on that date."""


class ImpossibleDateError(ComityError):
    """A text that is no EDTF date, or names a day that no calendar has."""


class WorldError(ComityError):
    """A world file is missing, is no world, or was written by a newer Comity."""


class ProposerError(ComityError):
    """An outside tool cannot be asked for claims, or what it answers is none."""


class DatasetError(ComityError):
    """A dataset that the user must bring is missing, or is not as its codebook says."""
