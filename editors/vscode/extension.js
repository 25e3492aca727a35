// Starts `toc lsp` for the YAML files of VS Code. Which of these are programmes, the server knows.
"use strict";

const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

// What is said where toc cannot be started, in the language of VS Code.
const SAID = {
  nl: "toc is niet te starten met: {0}. Zet bij de instelling toc.command hoe u toc begint.",
  en: "toc cannot be started with: {0}. Put in the setting toc.command how you start toc.",
};

function command() {
  const given = vscode.workspace.getConfiguration("toc").get("command");
  return given && given.length ? given : ["toc"];
}

async function start() {
  const [program, ...before] = command();
  client = new LanguageClient(
    "toc",
    "toc",
    { command: program, args: [...before, "lsp"] },
    { documentSelector: [{ scheme: "file", language: "yaml" }, { scheme: "untitled", language: "yaml" }] },
  );
  try {
    await client.start();
  } catch {
    client = undefined;
    const said = vscode.env.language.startsWith("nl") ? SAID.nl : SAID.en;
    vscode.window.showErrorMessage(said.replace("{0}", [program, ...before, "lsp"].join(" ")));
  }
}

async function stop() {
  const running = client;
  client = undefined;
  if (running) {
    await running.stop();
  }
}

exports.activate = async (context) => {
  context.subscriptions.push(
    vscode.commands.registerCommand("toc.restart", async () => {
      await stop();
      await start();
    }),
    vscode.workspace.onDidChangeConfiguration(async (event) => {
      if (event.affectsConfiguration("toc.command")) {
        await stop();
        await start();
      }
    }),
  );
  await start();
};

exports.deactivate = stop;
