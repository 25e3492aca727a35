"""Findings as JUnit XML, which every build server shows as tests."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

from toc.check.report.validation import Validation, WordedProblem
from toc.check.words.findings import FINDINGS
from toc.check.writers.common import accepted_because, all_said, posix, weight
from toc.core.problems import Severity

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit(report: Validation, fails: Severity = Severity.ERROR) -> str:
    """One suite, the file; one test a finding, under the name of its rule. Those that weigh less
    than `fails` pass and say what was found, and what is accepted is skipped. A file without
    findings is one test that passes."""
    found = list(all_said(report))
    failures = sum(said.severity >= fails for said in found)
    accepted = report.waived
    totals = {
        "tests": str(max(1, len(found) + len(accepted))),
        "failures": str(failures),
        "errors": "0",
        "skipped": str(len(accepted)),
        # How long it took is left out of account: the same file gives the same bytes.
        "time": "0",
    }
    root = ET.Element("testsuites", {"name": "toc validate", **totals})
    suite = ET.SubElement(root, "testsuite", {"name": _xml(posix(report.file)), **totals})
    for said in found:
        _case(suite, said, report, said.severity >= fails)
    for one in accepted:
        because = accepted_because(one, report.language)
        ET.SubElement(_named(suite, one.said, report), "skipped", {"message": _xml(because)})
    if not found and not accepted:
        passed = FINDINGS.say("nothing-failed", report.language)
        ET.SubElement(suite, "testcase", {"classname": "toc", "name": passed, "time": "0"})
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


def _named(suite: ET.Element, said: WordedProblem, report: Validation) -> ET.Element:
    name = f"{said.about}: {said.what}" if said.about else said.what
    named = {"classname": f"toc.{said.id}", "name": _xml(name), "file": _xml(posix(report.file))}
    if said.place.line:
        named["line"] = str(said.place.line)
    return ET.SubElement(suite, "testcase", {**named, "time": "0"})


def _case(suite: ET.Element, said: WordedProblem, report: Validation, failed: bool) -> None:
    case = _named(suite, said, report)
    kind = weight(said.severity, report.language)
    place = said.place
    where = f":{place.line}:{place.column}" if place.line else ""
    lines = [f"{posix(report.file)}{where} ({kind})", said.what, said.why, said.fix]
    if failed:
        about = {"message": _xml(said.what), "type": kind}
        inner = ET.SubElement(case, "failure", about)
    else:
        inner = ET.SubElement(case, "system-out")
    inner.text = _xml("\n".join(line for line in lines if line))


def _xml(text: str) -> str:
    """Text with what XML cannot hold shown as unknown."""
    return _NOT_XML.sub("\ufffd", text)
