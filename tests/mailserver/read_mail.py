#!/usr/bin/env python3
"""What a mail says, by a library that is not ours: JSON of the file's structure."""
import email
import email.policy
import json
import sys

with open(sys.argv[1], "rb") as file:
    mail = email.message_from_binary_file(file, policy=email.policy.default)
body = mail.get_body(("plain",))
print(json.dumps({
    "from": mail["From"].addresses[0].addr_spec,
    "from_name": mail["From"].addresses[0].display_name,
    "to": [address.addr_spec for address in mail["To"].addresses],
    "subject": str(mail["Subject"]),
    "message_id": str(mail["Message-ID"]),
    "in_reply_to": str(mail["In-Reply-To"] or ""),
    "references": str(mail["References"] or "").split(),
    "auto_submitted": str(mail["Auto-Submitted"] or ""),
    "type": mail.get_content_type(),
    "charset": body.get_content_charset(),
    "text": body.get_content(),
    "attachments": [
        {"name": part.get_filename(), "type": part.get_content_type(),
         "size": len(part.get_content() if isinstance(part.get_content(), bytes)
                     else part.get_content().encode())}
        for part in mail.iter_attachments()],
    "defects": [type(defect).__name__ for part in mail.walk() for defect in part.defects],
}))
