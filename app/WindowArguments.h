// The command line of `skranke`.
#pragma once

#include "domain/CaseNumber.h"
#include "domain/Time.h"
#include "ui/theme/Theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace skranke::app {

struct WindowArguments {
    QString database;   ///< empty: the user's own
    QString agent;      ///< empty: the one who sat here last, else the user's name
    QString language;   ///< empty: the one chosen in the window, else bokmål
    QString screenshot; ///< a PNG to write instead of staying open
    QString page = QStringLiteral("queue"); ///< queue, case, billing, sla, calendars
    std::optional<ui::Theme::Mode> theme;
    QSize size;
    std::optional<Instant> now;
    QStringList files;                ///< mail to read in
    std::optional<CaseNumber> number; ///< of a link: the case to show

    /// One sentence where the arguments make no sense.
    static std::variant<WindowArguments, QString> parse(const QStringList &arguments);
    static QString usage();
};

} // namespace skranke::app
