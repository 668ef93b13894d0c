import string
import sys

BLANKS = " \t"
ALLOWED = set(string.ascii_letters + string.digits + "_-")


def main():
    """Cuts at every equals sign, so the rest of a value behind a second one is lost."""
    settings = {}
    faults = []
    section = None
    for number, line in enumerate(sys.stdin, 1):
        line = line.rstrip("\n").strip(BLANKS)
        if not line or line[0] in "#;":
            continue
        if line[0] == "[":
            name = line[1:-1]
            if line[-1] == "]" and is_name(name):
                section = name
            else:
                faults.append((number, "bad section"))
            continue
        parts = line.split("=")
        key = parts[0].rstrip(BLANKS)
        if len(parts) < 2:
            faults.append((number, "no equals sign"))
        elif not is_name(key):
            faults.append((number, "bad key"))
        elif section is None:
            faults.append((number, "no section"))
        else:
            settings[section, key] = parts[1].strip(BLANKS)

    for section, key in sorted(settings):
        print(f"{section}.{key}={settings[section, key]}")
    for number, fault in faults:
        print(f"line {number}: {fault}")


def is_name(text):
    return text != "" and all(character in ALLOWED for character in text)


main()
