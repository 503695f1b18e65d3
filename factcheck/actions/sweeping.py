"""What time does: it frees idle holds and takes up what a killed worker left behind."""

from factcheck.actions.captures import sweep_captures
from factcheck.actions.extraction import sweep_extractions
from factcheck.actions.queue import release_idle_holds
from factcheck.actions.reports.exporting import sweep_report_files


def sweep() -> int:
    """How many rows were moved on."""
    return release_idle_holds() + sweep_captures() + sweep_extractions() + sweep_report_files()
