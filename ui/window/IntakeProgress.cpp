#include "ui/window/IntakeProgress.h"

#include <QTimer>

namespace skranke::ui {

namespace {
constexpr int Lingering = 15'000; // milliseconds
} // namespace

IntakeProgress::IntakeProgress(const Theme &theme, QWidget *parent)
    : Label(theme, FontRole::Small, ColorRole::MutedText, {}, parent)
{
    setObjectName(QStringLiteral("intakeProgress"));
}

void IntakeProgress::setProgress(int done, int total)
{
    setColorRole(ColorRole::MutedText);
    setText(total > 0 ? tr("Reading e-mail: %1 of %2").arg(done).arg(total)
                      : tr("Reading e-mail: %1").arg(done));
}

void IntakeProgress::finish(int done, int failed)
{
    const QString read = tr("%n mail(s) read", nullptr, done);
    if (failed > 0)
        setTone(Tone::Danger);
    const QString shown = failed > 0 ? tr("%1, %2 could not be read").arg(read).arg(failed) : read;
    setText(shown);
    QTimer::singleShot(Lingering, this, [this, shown] {
        if (text() == shown)
            clear();
    });
}

} // namespace skranke::ui
