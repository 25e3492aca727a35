#!/usr/bin/env bash
# Guess: the lemma of a Dutch plural is its singular.
# Seen: where the spelling changes, the "lemma" is the plural without its ending: a form that is no
#   word (bedrijv, cursuss, schol, sted) and not the lemma that the singular gets. Two words on -heden differ.
# With: HanTa 1.2.1, its Dutch model, numpy 2.4.6.
# Matters: who finds the same group, indicator or word of a list by lemma keeps "bedrijf" and
#   "bedrijven" apart, and shows readers words that do not exist.
# Instead: compare on the lemma of a word list (simplemma gives bedrijf, cursus, school, stad), use HanTa for the
#   sort of word only; never print its lemma.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check --no-deps HanTa==1.2.1 numpy==2.4.6

cat > before.txt << 'SEEN'
HanTa 1.2.1 numpy 2.4.6
bedrijf bedrijven bedrijf bedrijv DIFFERENT
cursus cursussen cursus cursuss DIFFERENT
school scholen school schol DIFFERENT
gezin gezinnen gezin gezinn DIFFERENT
stad steden stad sted DIFFERENT
lid leden lid led DIFFERENT
kind kinderen kind kinder DIFFERENT
vaardigheid vaardigheden vaardigheid vaardighed DIFFERENT
mogelijkheid mogelijkheden mogelijkheid mogelijkheid same
wijk wijken wijk wijk same
SEEN
env/bin/python > now.txt << 'PYTHON'
from importlib.metadata import version

from HanTa import HanoverTagger

print("HanTa", version("HanTa"), "numpy", version("numpy"))
tagger = HanoverTagger.HanoverTagger("morphmodel_dutch.pgz")
for one, more in (
    ("bedrijf", "bedrijven"),
    ("cursus", "cursussen"),
    ("school", "scholen"),
    ("gezin", "gezinnen"),
    ("stad", "steden"),
    ("lid", "leden"),
    ("kind", "kinderen"),
    ("vaardigheid", "vaardigheden"),
    ("mogelijkheid", "mogelijkheden"),
    ("wijk", "wijken"),
):
    lemmas = tagger.analyze(one)[0], tagger.analyze(more)[0]
    print(one, more, *lemmas, "same" if lemmas[0] == lemmas[1] else "DIFFERENT")
PYTHON
cat now.txt
diff before.txt now.txt >&2 || { echo "It changed: < what was seen before, > what is seen now." >&2; exit 1; }
