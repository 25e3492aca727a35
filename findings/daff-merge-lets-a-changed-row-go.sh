#!/usr/bin/env bash
# Guess: joining two edited copies of a table tells of it where one person removed a row that the other changed, and
#   where both add a row with the same id for different things.
# Seen: only two values of one cell are a conflict (exit 1). A row that one removed and the other changed is gone
#   without a word, and of an id that stands for two things both rows stay; both end with exit 0. (Better than guessed:
#   an id that became another is known by the rest of its row, and the other's change of the cost comes along.)
# With: daff 1.4.2.
# Matters: partners edit copies of one list of inspanningen. A new cost that somebody filled in disappears because
#   somebody else took the row out, and nobody hears of it.
# Instead: join by element and field, and ask where one side removes what the other changes.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check --no-deps daff==1.4.2

cat > before.txt << 'SEEN'
daff 1.4.2
two costs for one row: exit 1
id,text,cost
reading,Reading at home,((( 1000 ))) 1200 /// 1300
cafe,A café in every village,500
another id, and another cost: exit 0
id,text,cost
reading-at-home,Reading at home,1200
cafe,A café in every village,500
removed, and another cost: exit 0
id,text,cost
cafe,A café in every village,500
one new id for two things: exit 0
id,text,cost
reading,Reading at home,1000
cafe,A café in every village,500
sport,Sport after school,25
sport,Sport at school,10
SEEN
printf 'id,text,cost\nreading,Reading at home,1000\ncafe,A café in every village,500\n' > old.csv
sed 's/,1000/,1200/' old.csv > cost.csv
sed 's/,1000/,1300/' old.csv > other-cost.csv
sed 's/^reading,/reading-at-home,/' old.csv > id.csv
sed '2d' old.csv > removed.csv
{ cat old.csv; echo 'sport,Sport at school,10'; } > new.csv
{ cat old.csv; echo 'sport,Sport after school,25'; } > other-new.csv

join() {
    local code=0
    env/bin/daff merge old.csv "$2" "$3" > joined.csv 2> told.txt || code=$?
    echo "$1: exit $code"
    tr -d '\r' < joined.csv | sed '/^$/d'
}
{
    env/bin/pip list --disable-pip-version-check --format freeze | sed -n 's/^daff==/daff /p'
    join "two costs for one row" cost.csv other-cost.csv
    join "another id, and another cost" id.csv cost.csv
    join "removed, and another cost" removed.csv cost.csv
    join "one new id for two things" new.csv other-new.csv
} > now.txt
cat now.txt
diff before.txt now.txt >&2 || { echo "It changed: < what was seen before, > what is seen now." >&2; exit 1; }
