"""The programme in a browser: seen and changed while people talk. A server on this computer alone;
every page is made here, and a change goes through the same door as `toc set`."""
