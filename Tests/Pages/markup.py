"""What the files themselves tell: links, identifiers, the security policy, and the HTML standard."""

import json
import re
import subprocess
import tempfile
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

HERE = Path(__file__).resolve().parent
POLICY = "content-security-policy"
FETCHED = {"src", "srcset", "poster", "data", "action", "formaction", "background", "xlink:href", "manifest", "ping"}
STYLE_ADDRESS = re.compile(r"""(?:url\(|@import)\s*["']?\s*([^"')\s;]*)""", re.IGNORECASE)

STYLE = re.compile(r"<style\b.*?</style>", re.DOTALL)
NEW_SELECTOR = re.compile(r":(is|where|has)\((?:[^()]|\([^()]*\))*\)")


class Page(HTMLParser):
    """What one file says of itself."""

    def __init__(self, file):
        super().__init__()
        self.file, self.ids, self.links, self.fetched = file, Counter(), [], []
        self.policy, self.policy_is_first, self.in_style = None, True, False
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        values = {name: value or "" for name, value in attributes}
        self.in_style = tag == "style"
        if "id" in values:
            self.ids[values["id"]] += 1
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        elif "href" in values:
            self.fetched.append(values["href"])
        self.fetched += [value for name, value in values.items() if name in FETCHED]
        self.fetched += STYLE_ADDRESS.findall(values.get("style", ""))
        if tag == "meta" and values.get("http-equiv", "").lower() == POLICY:
            self.policy = values.get("content", "")
        if tag in ("style", "script", "link") and self.policy is None:
            self.policy_is_first = False

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        self.in_style = False

    def handle_endtag(self, tag):
        self.in_style = False

    def handle_data(self, data):
        if self.in_style:
            self.fetched += STYLE_ADDRESS.findall(data)


def faults(folder):
    """(page, check, what) for every file of the folder; pages are named as in the folder."""
    pages = {file.resolve(): Page(file) for file in sorted(folder.rglob("*.html"))}
    for file, page in pages.items():
        name = str(file.relative_to(folder.resolve()))
        if page.policy is None:
            yield name, "policy", "has no content security policy"
        elif "default-src 'none'" not in page.policy:
            yield name, "policy", f"its content security policy does not begin with default-src 'none': {page.policy}"
        elif not page.policy_is_first:
            yield name, "policy", "a style, script or link stands before its content security policy"
        for value, count in page.ids.items():
            if count > 1:
                yield name, "ids", f'id="{value}" {count} times'
        for address in page.fetched:
            if address and not address.startswith(("#", "data:")):
                yield name, "outside", f"asks for {address}"
        for link in dict.fromkeys(page.links):
            if what := broken(link, page, pages, folder.resolve()):
                yield name, "links", f"{link}: {what}"


def broken(link, page, pages, folder):
    """Why a link leads nowhere, or None; whether another site answers is not asked."""
    address = urlsplit(link)
    if address.scheme in ("http", "https", "mailto"):
        return None
    if address.scheme or address.netloc or address.path.startswith("/"):
        return "leads out of the report"
    target = (page.file.parent / unquote(address.path)).resolve() if address.path else page.file.resolve()
    if not target.is_relative_to(folder):
        return "leads out of the report"
    if not target.is_file():
        return "no such file"
    fragment = unquote(address.fragment)
    if fragment and target in pages and fragment not in pages[target].ids:
        return "no such id"
    return None


def known_errors():
    """The errors of the checker that are not ours: one regular expression a line of not-errors.txt."""
    lines = (HERE / "not-errors.txt").read_text(encoding="utf-8").splitlines()
    return [re.compile(line) for line in lines if line and not line.startswith("#")]


def checker_faults(folder, checker):
    """(page, check, what) by the Nu HTML checker, run once for all pages; what many pages have is told at the first."""
    places = {}
    for name, message in checker_errors(folder, checker):
        excerpt = " ".join(message.get("extract", "").split())
        what = f"line {message.get('lastLine', '?')}: {message['message']} {excerpt}"
        places.setdefault(what, []).append(name)
    for what, names in places.items():
        pages = list(dict.fromkeys(names))
        yield pages[0], "html", what[:300] + (f" (and on {len(pages) - 1} more pages)" if len(pages) > 1 else "")


def checker_errors(folder, checker):
    """The pages and messages of the checker. It reads copies in which `:is()` and its like, which it takes for parse
    errors, have become classes."""
    ignored = known_errors()
    with tempfile.TemporaryDirectory() as copies:
        files = []
        for file in sorted(folder.rglob("*.html")):
            copy = Path(copies).resolve() / file.relative_to(folder)
            copy.parent.mkdir(parents=True, exist_ok=True)
            page = file.read_text(encoding="utf-8")
            copy.write_text(STYLE.sub(lambda style: NEW_SELECTOR.sub(r".\1", style[0]), page), encoding="utf-8")
            files.append(str(copy))
        command = ["java", "-jar", str(checker), "--format", "json", "--exit-zero-always", "--stdout", *files]
        answer = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        if answer.returncode != 0 or not answer.stdout.startswith("{"):
            raise RuntimeError(f"the HTML checker did not run: {answer.stderr[-500:]}")
        for message in json.loads(answer.stdout)["messages"]:
            if message["type"] != "info" and not any(pattern.search(message["message"]) for pattern in ignored):
                yield str(Path(unquote(urlsplit(message["url"]).path)).relative_to(Path(copies).resolve())), message
