"""Cooperations page by page, as a table. Run it whole, or cell by cell in an editor that knows `# %%`.

python3 queries/clients/cooperations.py            needs nothing but the standard library
CROSSING_URL=http://127.0.0.1:4000/graphql         where the API answers
"""

# %% What to ask: the ready operation as it stands in the repository
import json
import os
import pathlib
import urllib.error
import urllib.request

URL = os.environ.get("CROSSING_URL", "http://127.0.0.1:4000/graphql")
HERE = pathlib.Path(__file__).resolve().parent
QUERY = (HERE.parent / "operations" / "cooperation-page.graphql").read_text(encoding="utf-8")


# %% How to ask: one request, its data, or the first error with its code
def ask(query, **variables):
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(URL, body, {"content-type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as error:
        answer = json.load(error)
    for error in answer.get("errors", []):
        raise RuntimeError(f"{error['extensions']['code']}: {error['message']}")
    return answer["data"]


# %% Every page: each goes on where the last ended, and costs what the first did
def pages(**variables):
    after = None
    while True:
        page = ask(QUERY, **variables, after=after)["cooperations"]
        yield page
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


# %% The table
if __name__ == "__main__":
    rows = []
    for page in pages(first=5, asOf="2019-12-31", minStage="SIGNED"):
        for edge in page["edges"]:
            node = edge["node"]
            parties = ", ".join(party["name"] for party in node["parties"])
            subject = node["subject"]["name"] if node["subject"] else ""
            rows.append((node["stage"], node["kind"], parties, subject))
    print(f"{'stage':<12}{'kind':<14}parties: what")
    for stage, kind, parties, subject in rows:
        print(f"{stage:<12}{kind:<14}{parties}{': ' if subject else ''}{subject}")
    print(f"{len(rows)} cooperations of {page['totalCount']}")
