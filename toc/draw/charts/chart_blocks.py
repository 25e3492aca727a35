"""Charts in a document: the figure, and below it what each indicator says."""

from toc.documents.document import Block, Figure, Items, ListItem
from toc.draw.charts.charts import ChartPage, IndicatorChart
from toc.measure.words.progress import PROGRESS


def chart_blocks(page: ChartPage, name: str, caption: str) -> tuple[Block, ...]:
    """The charts of a page as one figure with the id `name`, and the same in words."""
    return (
        Figure(name, page, caption, _told(page)),
        Items(tuple(_in_words(chart) for chart in page.charts)),
    )


def _told(page: ChartPage) -> str:
    """For who cannot see them: which charts there are; their figures stand below."""
    charts = "; ".join(f"{chart.title.rstrip('.')} ({chart.word})" for chart in page.charts)
    return PROGRESS.say("chart.told", page.language, count=len(page.charts), charts=charts)


def _in_words(chart: IndicatorChart) -> ListItem:
    return ListItem(
        " ".join(chart.sentences), f"{chart.symbol} {chart.title.rstrip('.')}: {chart.word}."
    )
