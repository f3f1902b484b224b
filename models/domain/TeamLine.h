// A line between the consoles of a team: short words that reach whoever listens, and that nobody
// keeps. For what is only of now: who is looking at what.
#pragma once

#include <QObject>

namespace skranke {

class TeamLine : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// At most a few thousand bytes of UTF-8. Returns at once; lost without a word while the
    /// server is away.
    virtual void say(const QString &words) = 0;

Q_SIGNALS:
    /// In the thread the line lives in; what was said by this program itself comes too.
    void heard(const QString &words);
};

} // namespace skranke
