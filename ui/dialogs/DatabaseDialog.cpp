#include "ui/dialogs/DatabaseDialog.h"

#include "services/Answer.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace skranke::ui {

namespace {

constexpr int Width = 480;
enum Place { Here, Team };

} // namespace

DatabaseDialog::DatabaseDialog(const Theme &theme, const DatabaseChoice &current, Try tryIt,
                               QWidget *parent)
    : ReadingDialog(parent),
      m_theme(theme),
      m_try(std::move(tryIt)),
      m_places(new QButtonGroup(this)),
      m_team(new QWidget(this)),
      m_fields(new QFormLayout(m_team)),
      m_notice(new Notice(theme, this)),
      m_test(new SecondaryButton(tr("Test the connection"), this)),
      m_open(new PrimaryButton(tr("Open"), this))
{
    setObjectName(QStringLiteral("databaseDialog"));
    setWindowTitle(tr("Choose the database"));
    m_fields->setContentsMargins(theme.px(24, 0, 0, 0));
    m_fields->setSpacing(theme.metrics().gap);
    m_fields->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_server = addField("databaseServer", tr("Server"), current.server, tr("db.example"));
    m_database = addField("databaseName", tr("Database"), current.database, {});
    m_login = addField("databaseLogin", tr("Login"), current.login, {});
    m_password =
        addField("databasePassword", tr("Password"), {}, tr("kept in the system's keychain"));
    m_password->setEchoMode(QLineEdit::Password);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(24, 20, 24, 20));
    layout->setSpacing(theme.metrics().margin);
    layout->addWidget(
        new Label(theme, FontRole::PageTitle, ColorRole::Text, tr("Where is the desk?"), this));
    layout->addLayout(places());
    layout->addWidget(m_team);
    layout->addWidget(m_notice);
    layout->addLayout(buttons());
    setMinimumWidth(theme.px(Width));

    m_places->button(current.isTeams ? Team : Here)->setChecked(true);
    showPlace();
    (current.isTeams ? (m_server->text().isEmpty() ? m_server : m_password)
                     : static_cast<QWidget *>(m_places->button(Here)))
        ->setFocus();
}

QLayout *DatabaseDialog::places()
{
    auto *list = new QVBoxLayout;
    list->setSpacing(m_theme.metrics().gap);
    const std::pair<Place, QString> both[] = {
        {Here, tr("On this computer, for me alone")},
        {Team, tr("The team's database, on a server")},
    };
    for (const auto &[place, text] : both) {
        auto *button = new QRadioButton(text, this);
        button->setObjectName(place == Here ? QStringLiteral("databaseHere")
                                            : QStringLiteral("databaseTeams"));
        m_places->addButton(button, place);
        list->addWidget(button);
    }
    connect(m_places, &QButtonGroup::idToggled, this, &DatabaseDialog::showPlace);
    return list;
}

QLayout *DatabaseDialog::buttons()
{
    auto *cancel = new SecondaryButton(tr("Cancel"), this);
    m_test->setObjectName(QStringLiteral("testDatabase"));
    m_open->setObjectName(QStringLiteral("openDatabase"));
    m_open->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_test, &QPushButton::clicked, this, [this] { attempt(false); });
    connect(m_open, &QPushButton::clicked, this, [this] { attempt(true); });
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.metrics().gap);
    row->addWidget(m_test);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_open);
    return row;
}

QLineEdit *DatabaseDialog::addField(const char *name, const QString &label, const QString &text,
                                    const QString &hint)
{
    auto *field = new QLineEdit(text, m_team);
    field->setObjectName(QLatin1String(name));
    field->setPlaceholderText(hint);
    m_fields->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &DatabaseDialog::enable);
    return field;
}

DatabaseChoice DatabaseDialog::choice() const
{
    return {m_places->checkedId() == Team, m_server->text().trimmed(), m_database->text().trimmed(),
            m_login->text().trimmed(), m_password->text().toUtf8()};
}

void DatabaseDialog::tell(const Error &error)
{
    m_notice->show(error);
    fit();
}

void DatabaseDialog::fit()
{
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

void DatabaseDialog::showPlace()
{
    const bool isTeams = m_places->checkedId() == Team;
    m_team->setVisible(isTeams);
    m_test->setVisible(isTeams);
    m_notice->dismiss();
    enable();
    if (isTeams && isVisible())
        m_server->setFocus();
    fit();
}

void DatabaseDialog::enable()
{
    const DatabaseChoice wanted = choice();
    const bool isWhole = !wanted.isTeams
        || (!wanted.server.isEmpty() && !wanted.database.isEmpty() && !wanted.login.isEmpty());
    m_test->setEnabled(isWhole && !m_trying);
    m_open->setEnabled(isWhole && !m_trying);
}

void DatabaseDialog::attempt(bool opens)
{
    const DatabaseChoice wanted = choice();
    if (!wanted.isTeams)
        return accept();
    m_trying = true;
    enable();
    m_notice->show(Tone::Info, tr("Asking the server …"));
    fit();
    services::onAnswer(m_try(wanted), this,
                       [this, opens](const Result<void> &outcome) { finish(opens, outcome); });
}

void DatabaseDialog::finish(bool opens, const Result<void> &outcome)
{
    m_trying = false;
    enable();
    if (!outcome)
        m_notice->show(outcome.error());
    else if (opens)
        accept();
    else
        m_notice->show(Tone::Success, tr("The server lets you in, and the database is right."));
    fit();
}

} // namespace skranke::ui
