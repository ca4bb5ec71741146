"""Statements posted twice to a learning record store on loopback leave one copy each. The store is Ralph, with files."""

import json
import os
import socket
import sys
import tempfile
import threading
import time
from pathlib import Path

import bcrypt
import requests

USER, PASSWORD = "tavolo", "loopback only"
BATCH = 500


def store(folder):
    """Ralph on a free port; what it needs to know is in the environment before it is imported."""
    hashed = bcrypt.hashpw(PASSWORD.encode(), bcrypt.gensalt(rounds=4)).decode()
    agent = {"account": {"homePage": "https://lrs.example", "name": USER}}
    credentials = [{"username": USER, "hash": hashed, "scopes": ["all"], "agent": agent}]
    Path(folder, "auth.json").write_text(json.dumps(credentials))
    os.environ.update(
        RALPH_APP_DIR=folder, RALPH_AUTH_FILE=f"{folder}/auth.json", RALPH_RUNSERVER_BACKEND="fs",
        RALPH_RUNSERVER_AUTH_BACKENDS="basic", RALPH_SENTRY_DSN="",
        RALPH_BACKENDS__LRS__FS__DEFAULT_DIRECTORY_PATH=f"{folder}/store",
    )
    Path(folder, "store").mkdir()
    import uvicorn
    from ralph.api import app
    from ralph.backends.data.base import BaseOperationType
    from ralph.backends.lrs.fs import FSLRSBackend

    # Its store of files takes one batch and refuses the next ("overwrite is not allowed"): append to it.
    write = FSLRSBackend.write

    def append(self, data, target=None, chunk_size=None, ignore_errors=False, operation_type=None):
        return write(self, data, target, chunk_size, ignore_errors, operation_type or BaseOperationType.APPEND)

    FSLRSBackend.write = append
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive(), "the store did not start"
        time.sleep(0.05)
    return server, thread, f"http://127.0.0.1:{listener.getsockname()[1]}"


def post(client, url, statements):
    """Posts all, in batches; gives back how the store answered."""
    answers = []
    for start in range(0, len(statements), BATCH):
        answer = client.post(f"{url}/xAPI/statements/", json=statements[start:start + BATCH])
        assert answer.status_code in (200, 204), f"{answer.status_code}: {answer.text[:400]}"
        answers.append(answer.status_code)
    return answers


def kept(client, url, registration):
    """Statements of the session that the store holds, page by page."""
    found, page = [], f"{url}/xAPI/statements/?registration={registration}&limit=100"
    while page:
        answer = client.get(page)
        assert answer.status_code == 200, answer.text[:400]
        body = answer.json()
        found += body["statements"]
        page = url + body["more"] if body.get("more") else None
    return found


def main(path):
    statements = json.loads(Path(path).read_text())
    registration = statements[0]["context"]["registration"]
    with tempfile.TemporaryDirectory() as folder:
        server, thread, url = store(folder)
        client = requests.Session()
        client.auth = (USER, PASSWORD)
        client.headers["X-Experience-API-Version"] = "1.0.3"
        first = post(client, url, statements)
        second = post(client, url, statements)
        held = kept(client, url, registration)
        # The same id with something else in it is not taken for the former.
        other = json.loads(json.dumps(statements[0]))
        other["verb"]["id"] = "http://adlnet.gov/expapi/verbs/abandoned"
        conflict = client.post(f"{url}/xAPI/statements/", json=[other]).status_code
        server.should_exit = True
        thread.join()
    assert set(first) == {200} and set(second) == {204}, f"{first}, {second}"
    assert sorted(s["id"] for s in held) == sorted(s["id"] for s in statements), f"{len(held)} are kept"
    by_id = {s["id"]: s for s in statements}
    for copy in held:
        ours = by_id[copy["id"]]
        assert all(copy[name] == value for name, value in ours.items() if name != "timestamp"), copy["id"]
    assert conflict == 409, f"a changed statement under a known id: {conflict}"
    print(f"LRS: Ralph takes {len(statements)} statements twice and holds {len(held)}; a changed one is refused (409)")


if __name__ == "__main__":
    main(*sys.argv[1:])
