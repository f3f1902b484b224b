#include "app/UserSettings.h"

#include <QDir>
#include <QStandardPaths>

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

} // namespace

UserSettings::UserSettings() : UserSettings(ownFile()) { }

UserSettings::UserSettings(const QString &file) : m_settings(file, QSettings::IniFormat) { }

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

QByteArray UserSettings::value(const QString &key) const
{
    return m_settings.value(key).toByteArray();
}

void UserSettings::setValue(const QString &key, const QByteArray &value)
{
    m_settings.setValue(key, value);
}

} // namespace skranke::app
