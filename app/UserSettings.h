// What this user chose on this machine. Nothing of it belongs to the desk.
#pragma once

#include "domain/DeskNotice.h"
#include "ui/theme/Theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace skranke::app {

class UserSettings {
public:
    UserSettings();
    explicit UserSettings(const QString &file); ///< a file of its own, for tests and pictures

    QString language() const; ///< `nb` until another is chosen
    void setLanguage(const QString &code);
    ui::Theme::Mode theme() const;
    void setTheme(ui::Theme::Mode mode);
    QString agent() const; ///< who sat here last; empty before the first time
    void setAgent(const QString &name);
    QString database() const; ///< a team's address, never a password; empty: the user's own
    void setDatabase(const QString &address);
    NoticeWishes notices() const; ///< all of them until something is chosen
    void setNotices(const NoticeWishes &wishes);
    QByteArray value(const QString &key) const; ///< geometry and the like, opaque
    void setValue(const QString &key, const QByteArray &value);

private:
    QSettings m_settings;
};

} // namespace skranke::app
