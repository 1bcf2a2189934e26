"""Checks: what is wrong with documents and between them, one file a check."""

from comity.checks.model import Check, Finding, Hit, Place, Severity
from comity.checks.reporting import explanation, forms, report
from comity.checks.running import check_documents, check_world
from comity.checks.selection import checks, select

__all__ = [
    "Check", "Finding", "Hit", "Place", "Severity", "check_documents", "check_world", "checks",
    "explanation", "forms", "report",
    "select",
]  # fmt: skip
