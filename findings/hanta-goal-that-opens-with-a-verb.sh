#!/usr/bin/env bash
# Guess: an infinitive is tagged as a verb wherever a goal has it, as in "Verminderen van eenzaamheid".
# Seen: a verb form that is also a plural noun is that noun in front of a goal ("Bijdragen aan" gets lemma
#   bijdrage) and even right after its subject ("Jongeren sporten vaker": two nouns, no verb), and verduurzamen,
#   a common verb in plans, is a noun or an adjective. Bijdragen after "willen" is a verb.
# With: HanTa 1.2.1, its Dutch model, numpy 2.4.6.
# Matters: goals and activities of a plan are written like this; a check "this goal has no verb" that
#   trusts the tag says something untrue.
# Instead: ask tag_word() as well and believe "no verb" only if no reading of a word is a verb.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check --no-deps HanTa==1.2.1 numpy==2.4.6

cat > before.txt << 'SEEN'
HanTa 1.2.1 numpy 2.4.6
Verminderen/verminderen/WW van/van/VZ eenzaamheid/eenzaamheid/N
Bijdragen/bijdrage/N aan/aan/VZ een/een/LID veilige/veilig/ADJ wijk/wijk/N
Wij/wij/VNW willen/willen/WW bijdragen/bijdragen/WW aan/aan/VZ een/een/LID veilige/veilig/ADJ wijk/wijk/N
Jongeren/jongere/N sporten/sport/N vaker/vaak/BW
Meer/veel/VNW jongeren/jong/ADJ sporten/sporten/WW
Verduurzamen/verduurzam/N van/van/VZ woningen/woning/N
Bedrijven/bedrijv/N verduurzamen/verduurzam/ADJ
bijdragen: ['N', 'WW']
SEEN
env/bin/python > now.txt << 'PYTHON'
from importlib.metadata import version

from HanTa import HanoverTagger

print("HanTa", version("HanTa"), "numpy", version("numpy"))
tagger = HanoverTagger.HanoverTagger("morphmodel_dutch.pgz")
for text in (
    "Verminderen van eenzaamheid",
    "Bijdragen aan een veilige wijk",
    "Wij willen bijdragen aan een veilige wijk",
    "Jongeren sporten vaker",
    "Meer jongeren sporten",
    "Verduurzamen van woningen",
    "Bedrijven verduurzamen",
):
    print(*(f"{word}/{lemma}/{tag.split('(')[0]}" for word, lemma, tag in tagger.tag_sent(text.split())))
print("bijdragen:", sorted({tag.split("(")[0] for tag, _ in tagger.tag_word("bijdragen", cutoff=20)}))
PYTHON
cat now.txt
diff before.txt now.txt >&2 || { echo "It changed: < what was seen before, > what is seen now." >&2; exit 1; }
