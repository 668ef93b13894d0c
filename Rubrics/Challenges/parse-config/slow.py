import string
import sys

BLANKS = " \t"
ALLOWED = set(string.ascii_letters + string.digits + "_-")


def main():
    """Looks through all settings so far to find the one to replace; O(n^2) time."""
    settings = []
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
        key, sign, value = line.partition("=")
        key = key.rstrip(BLANKS)
        if not sign:
            faults.append((number, "no equals sign"))
        elif not is_name(key):
            faults.append((number, "bad key"))
        elif section is None:
            faults.append((number, "no section"))
        else:
            replace_or_add(settings, section, key, value.lstrip(BLANKS))

    for section, key, value in sorted(settings):
        print(f"{section}.{key}={value}")
    for number, fault in faults:
        print(f"line {number}: {fault}")


def replace_or_add(settings, section, key, value):
    for setting in settings:
        if setting[0] == section and setting[1] == key:
            setting[2] = value
            return
    settings.append([section, key, value])


def is_name(text):
    return text != "" and all(character in ALLOWED for character in text)


main()
