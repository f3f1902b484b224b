#!/usr/bin/env python3
"""An SMTP server for tests: keeps each mail it accepts as a file, and misbehaves on request.

usage: smtp_peer.py DIRECTORY CERTIFICATE KEY [INTROSPECTION]

Takes tokens (XOAUTH2) as well as the password where it is told whom to ask about them.

Prints "ready PORT-TLS PORT-STARTTLS". The local part of a recipient says what happens to a mail:
defer… 450 at RCPT, refuse… 550 at RCPT, full… 452 after DATA, spam… 554 after DATA, cut… the
connection is closed in the middle of the mail's data, unsure… the mail is kept and the connection
closed without an answer. A file called `calm` in the directory ends all misbehaviour.
"""
import asyncio
import base64
import json
import os
import ssl
import sys
import urllib.parse
import urllib.request

from aiosmtpd.smtp import SMTP, AuthResult

directory, certificate, key = sys.argv[1:4]
introspection = sys.argv[4] if len(sys.argv) > 4 else ""


def calm():
    return os.path.exists(os.path.join(directory, "calm"))


def wants(recipients, word):
    return not calm() and any(address.startswith(word) for address in recipients)


class Peer:
    count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if wants([address], "defer"):
            return "450 4.2.1 come back later"
        if wants([address], "refuse"):
            return "550 5.1.1 nobody of that name"
        envelope.rcpt_tos.append(address)
        return "250 fine"

    async def handle_DATA(self, server, session, envelope):
        if wants(envelope.rcpt_tos, "full"):
            return "452 4.3.1 no room just now"
        if wants(envelope.rcpt_tos, "spam"):
            return "554 5.7.1 not wanted here"
        Peer.count += 1
        name = os.path.join(directory, "%06d" % Peer.count)
        with open(name + ".tmp", "wb") as file:
            file.write(envelope.original_content)
        with open(name + ".json", "w") as file:
            json.dump({"from": envelope.mail_from, "to": envelope.rcpt_tos}, file)
        os.rename(name + ".tmp", name + ".eml")
        if wants(envelope.rcpt_tos, "unsure"):
            server.transport.abort()
            await asyncio.sleep(3600)
        return "250 kept"


def owner(token):
    form = urllib.parse.urlencode({"token": token}).encode()
    with urllib.request.urlopen(introspection, form, timeout=60) as answer:
        about = json.load(answer)
    return about.get("sub") if about.get("active") else None


class Server(SMTP):
    line_length_limit = 16384  # a token is long

    def __init__(self, *arguments, **more):
        super().__init__(*arguments, **more)
        self.command_size_limits["AUTH"] = 16384
        if not introspection:
            self._auth_methods.pop("XOAUTH2", None)

    async def auth_XOAUTH2(self, _, args):
        try:
            user, bearer, *_ = base64.b64decode(args[1], validate=True).decode().split("\1")
        except (IndexError, ValueError):
            return AuthResult(success=False, handled=False)
        fine = (user == "user=desk" and bearer.startswith("auth=Bearer ")
                and owner(bearer.removeprefix("auth=Bearer ")) == "desk")
        if fine:
            return AuthResult(success=True)
        # As the great providers do: a challenge that says why, an empty answer, and the refusal.
        await self.challenge_auth('{"status":"401","schemes":"bearer"}')
        return AuthResult(success=False, handled=False)

    async def smtp_DATA(self, arg):
        if self.envelope and wants(self.envelope.rcpt_tos, "cut"):
            await self.push("354 go on")
            await self._reader.readline()
            self.transport.abort()
            return
        await super().smtp_DATA(arg)


def authenticate(server, session, envelope, mechanism, data):
    fine = data.login == b"desk" and data.password == b"secret"
    return AuthResult(success=fine, handled=fine)


async def main():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    peer = Peer()
    loop = asyncio.get_running_loop()

    def smtp(**more):
        return Server(peer, hostname="peer.example", authenticator=authenticate,
                      auth_required=True, decode_data=False, data_size_limit=2**27, **more)

    tls = await loop.create_server(lambda: smtp(auth_require_tls=False), "127.0.0.1", 0,
                                   ssl=context)
    starttls = await loop.create_server(lambda: smtp(tls_context=context, require_starttls=True),
                                        "127.0.0.1", 0)
    print("ready", tls.sockets[0].getsockname()[1], starttls.sockets[0].getsockname()[1],
          flush=True)
    await asyncio.Event().wait()


asyncio.run(main())
