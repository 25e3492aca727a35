"""The server: what comes in over the protocol, to the tools, and their answers back. The only
module that imports the package `mcp`."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from urllib.parse import unquote

import anyio
import anyio.to_thread
import mcp_types as types
from mcp.server import Server, ServerRequestContext
from mcp.server.stdio import stdio_server
from mcp.shared.exceptions import MCPError
from pydantic import ValidationError

from toc import __version__
from toc.core.problems import RefusalError
from toc.core.wording import UnusableError
from toc.core.words import Language
from toc.live.engine import LiveProgramme, Look
from toc.live.mcp.answers import Answer
from toc.live.mcp.arguments import ProposalAsked
from toc.live.mcp.errors import AssistantError
from toc.live.mcp.proposal import proposed
from toc.live.mcp.tools import ADDRESSES, TOOLS, Tool, asked_at
from toc.live.words.mcp import MCP

MOST_ANSWER = 2_000_000
"""Letters of an answer; more is too much for any assistant."""

_BY_NAME = {tool.name: tool for tool in TOOLS}
_Context = ServerRequestContext[dict[str, object]]


class Assistant:
    """One programme for one assistant. What is asked is answered one at a time, each of the
    programme as it is on the disk at that moment."""

    def __init__(self, file: Path, asked: Language | None) -> None:
        self._live = LiveProgramme(file)
        self._asked = asked
        self._folder = f"{file.parent}{os.sep}"
        self._busy = anyio.Lock()

    @property
    def language(self) -> Language:
        """In which the programme is spoken of."""
        return self._live.dossier.spoken(self._asked)

    def server(self) -> Server[dict[str, object]]:
        """A server that runs on any pair of streams."""
        return Server(
            "toc",
            version=__version__,
            title="toc",
            instructions=MCP.say("instructions", self.language),
            on_list_tools=self._list_tools,
            on_call_tool=self._call,
            on_list_resources=self._list_resources,
            on_list_resource_templates=self._list_templates,
            on_read_resource=self._read,
        )

    async def _list_tools(
        self, context: _Context, params: types.PaginatedRequestParams | None
    ) -> types.ListToolsResult:
        return types.ListToolsResult(tools=[_described(one, self.language) for one in TOOLS])

    async def _list_resources(
        self, context: _Context, params: types.PaginatedRequestParams | None
    ) -> types.ListResourcesResult:
        return types.ListResourcesResult(
            resources=[
                types.Resource(
                    name=address.removeprefix("toc://"),
                    uri=address,
                    description=MCP.say(f"{tool}.what", self.language),
                    mime_type="application/json",
                )
                for address, (tool, argument) in ADDRESSES.items()
                if not argument
            ]
        )

    async def _list_templates(
        self, context: _Context, params: types.PaginatedRequestParams | None
    ) -> types.ListResourceTemplatesResult:
        return types.ListResourceTemplatesResult(
            resource_templates=[
                types.ResourceTemplate(
                    name=address.removeprefix("toc://"),
                    uri_template=address,
                    description=MCP.say(f"{tool}.what", self.language),
                    mime_type="application/json",
                )
                for address, (tool, argument) in ADDRESSES.items()
                if argument
            ]
        )

    async def _call(
        self, context: _Context, params: types.CallToolRequestParams
    ) -> types.CallToolResult:
        text, wrong = await self._answered(params.name, params.arguments or {}, _by(context))
        content = types.TextContent(type="text", text=text)
        return types.CallToolResult(content=[content], is_error=wrong)

    async def _read(
        self, context: _Context, params: types.ReadResourceRequestParams
    ) -> types.ReadResourceResult:
        found = asked_at(params.uri)
        if found is None:
            said = MCP.say("no-address", self.language, addresses=", ".join(ADDRESSES))
            raise MCPError(types.INVALID_PARAMS, said)
        tool, named = found
        arguments = {key: unquote(value) for key, value in named.items()}
        text, wrong = await self._answered(tool, arguments, "")
        if wrong:
            raise MCPError(types.INVALID_PARAMS, text)
        told = types.TextResourceContents(uri=params.uri, mime_type="application/json", text=text)
        return types.ReadResourceResult(contents=[told])

    async def _answered(
        self, name: str, arguments: Mapping[str, object], by: str
    ) -> tuple[str, bool]:
        """The answer as JSON, or why there is none, and whether that is so."""
        async with self._busy:
            # In another thread, so that the protocol goes on while a plan is reckoned with.
            return await anyio.to_thread.run_sync(partial(self.answer, name, arguments, by))

    def answer(self, name: str, arguments: Mapping[str, object], by: str = "") -> tuple[str, bool]:
        """The same at once: for one thread at a time."""
        try:
            told = self._told(name, arguments, by)
        except UnusableError:
            # What is wrong with a file beside the plan may be told with what stands in it.
            return MCP.say("beside-unusable", self.language), True
        except RefusalError as error:
            # Where on this computer the plan stands, is nobody's business.
            return error.say(self.language).replace(self._folder, ""), True
        except Exception as error:
            return MCP.say("unforeseen", self.language, error=type(error).__name__), True
        said = json.dumps({"version": 1, **told}, ensure_ascii=False)
        if len(said) > MOST_ANSWER:
            return MCP.say("too-long", self.language), True
        return said, False

    def _told(self, name: str, arguments: Mapping[str, object], by: str) -> Answer:
        tool = _BY_NAME.get(name)
        if tool is None:
            raise AssistantError("no-tool", tools=", ".join(_BY_NAME))
        try:
            asked = tool.takes.model_validate(arguments)
        except ValidationError as error:
            raise AssistantError("bad-arguments", fields=_fields(error)) from error
        if self._live.look() in (Look.GONE, Look.UNREADABLE):
            raise AssistantError("no-file", file=self._live.file.name)
        if isinstance(asked, ProposalAsked):
            return proposed(self._live, asked, by, self.language)
        assert tool.answers is not None, "only what proposes has no answer of its own"
        return tool.answers(self._live.dossier, asked, self.language)


def _fields(error: ValidationError) -> str:
    """What was asked wrongly, by its names; what stood there is not repeated."""
    found = dict.fromkeys(
        ".".join(str(part) for part in one["loc"]) or "?" for one in error.errors()
    )
    return ", ".join(name.encode(errors="replace").decode()[:60] for name in list(found)[:10])


def _by(context: _Context) -> str:
    """Who asks, as that one says; nothing where it says nothing that can be read."""
    with suppress(AttributeError):
        params = context.session.client_params
        name = params.client_info.title or params.client_info.name if params else ""
        return "".join(sign for sign in name if sign.isprintable())[:100].strip()
    return ""


def _described(tool: Tool, language: Language) -> types.Tool:
    schema = tool.takes.model_json_schema(by_alias=True)
    # What its models say of themselves is for who builds this; people are told by the words.
    schema.pop("description", None)
    reads = tool.answers is not None
    return types.Tool(
        name=tool.name,
        title=MCP.say(f"{tool.name}.title", language),
        description=MCP.say(f"{tool.name}.what", language),
        input_schema=schema,
        annotations=types.ToolAnnotations(
            read_only_hint=reads,
            destructive_hint=False,
            idempotent_hint=reads,
            open_world_hint=False,
        ),
    )


async def _serve(assistant: Assistant) -> None:
    server = assistant.server()
    async with stdio_server() as (reading, writing):
        await server.run(reading, writing, server.create_initialization_options())


def serve(file: Path, asked: Language | None) -> None:
    """Answer over standard input and output until that ends."""
    anyio.run(_serve, Assistant(file, asked))
