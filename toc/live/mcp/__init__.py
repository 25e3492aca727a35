"""The programme for an assistant, over the Model Context Protocol: it reads, asks what if, and
proposes. Nothing that it can call writes the plan."""
