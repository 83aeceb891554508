"""A client of OnRecord in Python, with nothing but the standard library.

    python3 examples/python/client.py Kyiv
"""

import json
import os
import sys
import time
import urllib.error
import urllib.request

URL = os.environ.get("ONRECORD_URL", "http://127.0.0.1:4000/graphql")
TRIES = 5

WHO_SAID_WHAT = """
query WhoSaidWhat($about: [String!]!, $first: Int! = 20, $after: String) {
  statements(about: $about, first: $first, after: $after) {
    nodes { text date speakers { as entity { name } } article { title url } }
    pageInfo { hasNextPage endCursor }
  }
}
"""

DID_YOU_MEAN = """
query DidYouMean($name: String!) { suggestions(name: $name) { name type } }
"""


class ServiceError(Exception):
    """What the service refuses, with its code and what to do about it."""

    def __init__(self, message, code, hint):
        super().__init__(message)
        self.code = code
        self.hint = hint


def ask(query, variables, url=URL):
    """Asks one question. While Neo4j is away the service says when to try again, and this does."""
    body = json.dumps({"query": query, "variables": variables}).encode("utf-8")
    request = urllib.request.Request(url, body, {"content-type": "application/json"})
    for attempt in range(1, TRIES + 1):
        try:
            with urllib.request.urlopen(request, timeout=60) as response:
                answer = json.load(response)
        except urllib.error.HTTPError as error:
            if error.code == 503 and attempt < TRIES:
                time.sleep(float(error.headers.get("retry-after", 1)))
                continue
            answer = json.load(error)
        for problem in answer.get("errors", []):
            details = problem["extensions"]
            raise ServiceError(problem["message"], details["code"], details.get("hint"))
        return answer["data"]


def who_said_what_about(name, url=URL):
    """All statements about somebody or something, newest first, page after page as they are taken."""
    after = None
    while True:
        page = ask(WHO_SAID_WHAT, {"about": [name], "first": 50, "after": after}, url)["statements"]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


def line_of(statement):
    """One line: 2024-04-30 Mira Nováková (Council president): “The bridge will close in June”"""
    who = [
        speaker["entity"]["name"] + (f" ({speaker['as']})" if speaker["as"] else "")
        for speaker in statement["speakers"]
    ]
    return f"{statement['date'] or '(no day)'} {', '.join(who) or '(nobody named)'}: {statement['text']}"


def main(name):
    found = 0
    for statement in who_said_what_about(name):
        found += 1
        print(line_of(statement))
    if found == 0:
        suggestions = ask(DID_YOU_MEAN, {"name": name})["suggestions"]
        print(f"Nothing about {name}." + "".join(f" Did you mean {one['name']}?" for one in suggestions))


if __name__ == "__main__":
    try:
        main(sys.argv[1] if len(sys.argv) > 1 else "Kyiv")
    except ServiceError as error:
        sys.exit(f"{error} [{error.code}]{' ' + error.hint if error.hint else ''}")
