// The names of the fields of cases and registers, by the codes that refusals and events carry.
#include "ui/words/ErrorWords.h"

#include <QCoreApplication>

#include <array>

namespace skranke::ui::words {

namespace {

struct Field {
    const char *code;
    const char *name;
};

constexpr auto fields = std::to_array<Field>({
    {"subject", QT_TRANSLATE_NOOP("FieldWords", "Subject")},
    {"description", QT_TRANSLATE_NOOP("FieldWords", "Description")},
    {"contact", QT_TRANSLATE_NOOP("FieldWords", "Contact person")},
    {"customer", QT_TRANSLATE_NOOP("FieldWords", "Customer")},
    {"site", QT_TRANSLATE_NOOP("FieldWords", "Site")},
    {"included", QT_TRANSLATE_NOOP("FieldWords", "Included in the agreement")},
    {"name", QT_TRANSLATE_NOOP("FieldWords", "Name")},
    {"address", QT_TRANSLATE_NOOP("FieldWords", "Address")},
    {"test_address", QT_TRANSLATE_NOOP("FieldWords", "Test address")},
    {"monitoring_label", QT_TRANSLATE_NOOP("FieldWords", "Monitoring label")},
    {"telephone", QT_TRANSLATE_NOOP("FieldWords", "Telephone")},
    {"email", QT_TRANSLATE_NOOP("FieldWords", "E-mail")},
    {"initials", QT_TRANSLATE_NOOP("FieldWords", "Initials")},
    {"role", QT_TRANSLATE_NOOP("FieldWords", "Role")},
    {"organisation_number", QT_TRANSLATE_NOOP("FieldWords", "Organisation number")},
    {"domains", QT_TRANSLATE_NOOP("FieldWords", "E-mail domains")},
    {"language", QT_TRANSLATE_NOOP("FieldWords", "Language")},
    {"agreement", QT_TRANSLATE_NOOP("FieldWords", "Agreement")},
    {"response_a", QT_TRANSLATE_NOOP("FieldWords", "Response time, level A")},
    {"response_b", QT_TRANSLATE_NOOP("FieldWords", "Response time, level B")},
    {"calendar", QT_TRANSLATE_NOOP("FieldWords", "Calendar")},
    {"zone", QT_TRANSLATE_NOOP("FieldWords", "Time zone")},
    {"response_due", QT_TRANSLATE_NOOP("FieldWords", "First response due")},
    {"response_terms", QT_TRANSLATE_NOOP("FieldWords", "First response due")},
    {"update_interval", QT_TRANSLATE_NOOP("FieldWords", "Time between updates")},
    {"hourly_rate", QT_TRANSLATE_NOOP("FieldWords", "Hourly rate")},
    {"included_minutes", QT_TRANSLATE_NOOP("FieldWords", "Included minutes a month")},
    {"rounding", QT_TRANSLATE_NOOP("FieldWords", "Rounding")},
    {"retired", QT_TRANSLATE_NOOP("FieldWords", "Retired")},
    {"sender_name", QT_TRANSLATE_NOOP("FieldWords", "Name as sender")},
    {"signature", QT_TRANSLATE_NOOP("FieldWords", "Company and address below letters")},
    {"signature_nb", QT_TRANSLATE_NOOP("FieldWords", "Signature, bokmål")},
    {"signature_nn", QT_TRANSLATE_NOOP("FieldWords", "Signature, nynorsk")},
    {"signature_en", QT_TRANSLATE_NOOP("FieldWords", "Signature, English")},
    {"user", QT_TRANSLATE_NOOP("FieldWords", "User name")},
    {"password", QT_TRANSLATE_NOOP("FieldWords", "Password")},
    {"login", QT_TRANSLATE_NOOP("FieldWords", "Sign-in method")},
    {"provider", QT_TRANSLATE_NOOP("FieldWords", "Provider")},
    {"client_id", QT_TRANSLATE_NOOP("FieldWords", "Client ID")},
    {"client_secret", QT_TRANSLATE_NOOP("FieldWords", "Client secret")},
    {"tenant", QT_TRANSLATE_NOOP("FieldWords", "Directory (tenant) ID")},
    {"authorization_url", QT_TRANSLATE_NOOP("FieldWords", "Address of the sign-in page")},
    {"token_url", QT_TRANSLATE_NOOP("FieldWords", "Address for tokens")},
    {"scope", QT_TRANSLATE_NOOP("FieldWords", "Scope")},
    {"incoming_host", QT_TRANSLATE_NOOP("FieldWords", "Server for incoming mail (IMAP)")},
    {"incoming_security", QT_TRANSLATE_NOOP("FieldWords", "Encryption, incoming")},
    {"incoming_port", QT_TRANSLATE_NOOP("FieldWords", "Port, incoming")},
    {"outgoing_host", QT_TRANSLATE_NOOP("FieldWords", "Server for outgoing mail (SMTP)")},
    {"outgoing_security", QT_TRANSLATE_NOOP("FieldWords", "Encryption, outgoing")},
    {"outgoing_port", QT_TRANSLATE_NOOP("FieldWords", "Port, outgoing")},
    {"folders", QT_TRANSLATE_NOOP("FieldWords", "Folders to fetch from")},
    {"sent_folder", QT_TRANSLATE_NOOP("FieldWords", "Folder for sent mail (empty: no copies)")},
    {"after_intake", QT_TRANSLATE_NOOP("FieldWords", "Mail that has been registered")},
    {"move_to", QT_TRANSLATE_NOOP("FieldWords", "Folder to move it to")},
    {"old_mail", QT_TRANSLATE_NOOP("FieldWords", "Mail from before the mailbox was connected")},
    {"cause", QT_TRANSLATE_NOOP("FieldWords", "Cause")},
    {"text", QT_TRANSLATE_NOOP("FieldWords", "Text")},
    {"word", QT_TRANSLATE_NOOP("FieldWords", "Word after the slash")},
    {"comment", QT_TRANSLATE_NOOP("FieldWords", "Comment")},
    {"source_address", QT_TRANSLATE_NOOP("FieldWords", "Address of the Alertmanager")},
    {"site_label", QT_TRANSLATE_NOOP("FieldWords", "Label that names the site")},
    {"user", QT_TRANSLATE_NOOP("FieldWords", "User name")},
    {"secret", QT_TRANSLATE_NOOP("FieldWords", "Password or token")},
    {"auth", QT_TRANSLATE_NOOP("FieldWords", "Sign-in")},
    {"ca_certificate", QT_TRANSLATE_NOOP("FieldWords", "Certificate authority of your own")},
    {"enabled", QT_TRANSLATE_NOOP("FieldWords", "In use")},
    {"severity", QT_TRANSLATE_NOOP("FieldWords", "Severity rule")},
});

} // namespace

QString field(const QString &code)
{
    for (const Field &known : fields)
        if (code == QLatin1String(known.code))
            return QCoreApplication::translate("FieldWords", known.name);
    return code;
}

} // namespace skranke::ui::words
