"""The QR code of the page for a meeting is that of its address, field by field."""

from __future__ import annotations

import re

import segno

from toc.change.handing_out.meeting_page import meeting_page

LINK = "https://buurt.nl/plan"


def test_the_code_has_the_fields_of_the_address() -> None:
    page = meeting_page("Buurt & co", LINK, [("De <b>school</b>", "ABC234")], "nl")
    dark = {(int(down), int(across)) for across, down in re.findall(r"M(\d+) (\d+)h1v1h-1z", page)}
    rows = list(segno.make_qr(LINK, error="m").matrix_iter(border=4))
    assert dark == {
        (down, across) for down, row in enumerate(rows) for across, on in enumerate(row) if on
    }
    assert f'viewBox="0 0 {len(rows)} {len(rows)}"' in page
    assert "De &lt;b&gt;school&lt;/b&gt;" in page
    assert "<script" not in page
    assert not re.search(r'(src|href)="|url\(', page)
