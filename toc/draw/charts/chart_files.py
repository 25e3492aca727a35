"""The pictures of indicators as files."""

import datetime

from toc.core.graph import GoalGraph
from toc.core.model.measurements import Measurements
from toc.core.words import Language
from toc.documents.drawings.png import png
from toc.documents.drawings.svg import svg
from toc.documents.errors import DrawingError
from toc.documents.file_names import safe
from toc.documents.style import Paper
from toc.draw.charts.charts import indicator_chart, network_pages
from toc.draw.charts.scenes import chart_scene, page_scenes
from toc.measure.monitoring.audience import Audience, progress_for
from toc.measure.words.progress import PROGRESS


def chart_files(
    tree: GoalGraph, measurements: Measurements, on: datetime.date, language: Language
) -> dict[str, bytes | DrawingError]:
    """Every picture by its file name, as SVG and as PNG: each indicator, and the indicators of
    each network together; where one cannot be made, why not."""
    programme = tree.programme
    charts = {
        name: indicator_chart(programme.indicators[name], found, on, language)
        for name, found in progress_for(programme, measurements, on, Audience.INSIDE).items()
    }
    scenes = {
        f"{PROGRESS.say('chart.file', language)}-{safe(name)}": chart_scene(one, programme.title)
        for name, one in charts.items()
    }
    for page in network_pages(tree, charts, language):
        drawn = page_scenes(page)
        stem = f"{PROGRESS.say('chart.page-file', language)}-{safe(page.id)}"
        for number, scene in enumerate(drawn, start=1):
            scenes[f"{stem}-{number}" if len(drawn) > 1 else stem] = scene
    if not scenes:
        return {}
    pictures = png(list(scenes.values()), Paper.A4)
    found_files: dict[str, bytes | DrawingError] = {
        f"{stem}.svg": svg(one, Paper.A4).encode() for stem, one in scenes.items()
    }
    return found_files | {f"{stem}.png": p for stem, p in zip(scenes, pictures, strict=True)}
