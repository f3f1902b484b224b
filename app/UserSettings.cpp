#include "app/UserSettings.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace skranke::app {

namespace {

QString ownFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    return folder.filePath(QStringLiteral("skranke/skranke.ini"));
}

const QString Language = QStringLiteral("language");
const QString ThemeKey = QStringLiteral("theme");
const QString DatabaseKey = QStringLiteral("database");
const QString AgentKey = QStringLiteral("agent");
const QString CriticalKey = QStringLiteral("notices/critical");
const QString DueSoonKey = QStringLiteral("notices/due-soon");
const QString AnsweredKey = QStringLiteral("notices/answered");
const QString QuietKey = QStringLiteral("notices/quiet");
const QString QuietFromKey = QStringLiteral("notices/quiet-from");
const QString QuietToKey = QStringLiteral("notices/quiet-to");

} // namespace

UserSettings::UserSettings() : UserSettings(ownFile()) {}

UserSettings::UserSettings(const QString &file) : m_settings(file, QSettings::IniFormat) {}

QString UserSettings::language() const
{
    return m_settings.value(Language, QStringLiteral("nb")).toString();
}

void UserSettings::setLanguage(const QString &code)
{
    m_settings.setValue(Language, code);
}

ui::Theme::Mode UserSettings::theme() const
{
    const QString name = m_settings.value(ThemeKey).toString();
    if (name == QLatin1String("dark"))
        return ui::Theme::Mode::Dark;
    return name == QLatin1String("light") ? ui::Theme::Mode::Light : ui::Theme::Mode::System;
}

void UserSettings::setTheme(ui::Theme::Mode mode)
{
    switch (mode) {
    case ui::Theme::Mode::Dark:
        m_settings.setValue(ThemeKey, QStringLiteral("dark"));
        break;
    case ui::Theme::Mode::Light:
        m_settings.setValue(ThemeKey, QStringLiteral("light"));
        break;
    case ui::Theme::Mode::System:
        m_settings.remove(ThemeKey);
        break;
    }
}

QString UserSettings::database() const
{
    return m_settings.value(DatabaseKey).toString();
}

void UserSettings::setDatabase(const QString &address)
{
    if (address.isEmpty())
        m_settings.remove(DatabaseKey);
    else
        m_settings.setValue(DatabaseKey, address);
}

QString UserSettings::agent() const
{
    return m_settings.value(AgentKey).toString();
}

void UserSettings::setAgent(const QString &name)
{
    m_settings.setValue(AgentKey, name);
}

NoticeWishes UserSettings::notices() const
{
    const NoticeWishes all;
    const auto minutes = [this](const QString &key, Minutes fallback) {
        return Minutes{
            std::clamp(m_settings.value(key, qint64(fallback.count())).toInt(), 0, 24 * 60 - 1)};
    };
    NoticeWishes wishes;
    wishes.newCritical = m_settings.value(CriticalKey, all.newCritical).toBool();
    wishes.dueSoon = m_settings.value(DueSoonKey, all.dueSoon).toBool();
    wishes.answered = m_settings.value(AnsweredKey, all.answered).toBool();
    wishes.quietHours = m_settings.value(QuietKey, all.quietHours).toBool();
    wishes.quietFrom = minutes(QuietFromKey, all.quietFrom);
    wishes.quietTo = minutes(QuietToKey, all.quietTo);
    return wishes;
}

void UserSettings::setNotices(const NoticeWishes &wishes)
{
    m_settings.setValue(CriticalKey, wishes.newCritical);
    m_settings.setValue(DueSoonKey, wishes.dueSoon);
    m_settings.setValue(AnsweredKey, wishes.answered);
    m_settings.setValue(QuietKey, wishes.quietHours);
    m_settings.setValue(QuietFromKey, qint64(wishes.quietFrom.count()));
    m_settings.setValue(QuietToKey, qint64(wishes.quietTo.count()));
}

QByteArray UserSettings::value(const QString &key) const
{
    return m_settings.value(key).toByteArray();
}

void UserSettings::setValue(const QString &key, const QByteArray &value)
{
    m_settings.setValue(key, value);
}

} // namespace skranke::app
