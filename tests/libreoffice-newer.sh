#!/usr/bin/env bash
# A newer LibreOffice than that of Debian 12, unpacked into a folder from Debian's backports; nothing is
# installed. The mirror is the one that apt uses on this computer. Prints the path of the program, or
# says on stderr why there is none and ends with 1.
#   TOC_LIBREOFFICE_NEWER=$(tests/libreoffice-newer.sh FOLDER) python -m pytest tests/documents/writers
set -euo pipefail

suite=bookworm-backports
folder=$(mkdir -p "$1" && cd "$1" && pwd)
apt=$folder/apt root=$folder/root log=$folder/apt.log
gone() { echo "no newer LibreOffice: $*" >&2; exit 1; }

command -v apt-get > /dev/null || gone "this is no Debian"
mirror() {
    apt-get indextargets --format '$(REPO_URI) $(RELEASE)' | awk -v suite="$1" '$2 == suite { print $1; exit }'
}
main=$(mirror bookworm) security=$(mirror bookworm-security)
[ -n "$main" ] || gone "this is no Debian 12"
mkdir -p "$apt"/{lists/partial,cache/archives/partial} "$root"
{
    echo "deb $main bookworm main"
    echo "deb $main $suite main"
    [ -z "$security" ] || echo "deb $security bookworm-security main"
} > "$apt/sources.list"
# Its own lists and archives: those of the computer stay as they are.
cat > "$apt/apt.conf" << CONF
Dir::Etc::sourcelist "$apt/sources.list";
Dir::Etc::sourceparts "-";
Dir::State "$apt";
Dir::State::lists "$apt/lists";
Dir::State::status "/var/lib/dpkg/status";
Dir::Cache "$apt/cache";
Debug::NoLocking "true";
CONF
export APT_CONFIG=$apt/apt.conf
apt-get -qq update > "$log" 2>&1 || gone "the lists of packages cannot be had: $(tail -n 1 "$log")"
apt-get -qq -y --no-install-recommends -t "$suite" --download-only install \
    libreoffice-writer-nogui libreoffice-impress-nogui >> "$log" 2>&1 \
    || gone "its packages cannot be had: $(tail -n 1 "$log")"
for package in "$apt"/cache/archives/*.deb; do dpkg -x "$package" "$root"; done

# What the packages would link to and name when installed is here in the folder.
office=$root/usr/lib/libreoffice
find "$office/share" -type l -lname '/*' -delete
cp "$office"/share/.registry/*.xcd "$office/share/registry/"
for file in "$office"/program/*rc "$root/etc/libreoffice/sofficerc"; do
    [ -e "$file" ] || continue
    content=$(sed -e "s#file:///usr/lib/libreoffice#file://$office#g" \
        -e "s#file:///etc/libreoffice#file://$root/etc/libreoffice#g" \
        -e "s#file:///var/lib#file://$root/var/lib#g" "$(readlink -f "$file")")
    rm "$file"
    printf '%s\n' "$content" > "$file"
done
libraries=$(find "$root/usr/lib" -maxdepth 1 -type d -name '*-linux-gnu' | paste -sd :)
cat > "$folder/soffice" << PROGRAM
#!/bin/sh
LD_LIBRARY_PATH="$office/program:$libraries" exec "$office/program/soffice.bin" "\$@"
PROGRAM
chmod +x "$folder/soffice"
"$folder/soffice" "-env:UserInstallation=file://$folder/settings" --headless --version > "$log" 2>&1 \
    || gone "it does not run: $(tail -n 1 "$log")"
echo "$folder/soffice"
