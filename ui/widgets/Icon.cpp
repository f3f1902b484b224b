#include "ui/widgets/Icon.h"

#include <QAbstractButton>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <memory>

namespace skranke::ui {

namespace {

class Drawing : public QIconEngine {
public:
    Drawing(std::shared_ptr<QSvgRenderer> plain, std::shared_ptr<QSvgRenderer> disabled)
        : m_plain(std::move(plain)), m_disabled(std::move(disabled))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        (mode == QIcon::Disabled ? m_disabled : m_plain)->render(painter, rect);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return drawn;
    }
    QIconEngine *clone() const override { return new Drawing(*this); }

private:
    std::shared_ptr<QSvgRenderer> m_plain;
    std::shared_ptr<QSvgRenderer> m_disabled;
};

} // namespace

QIcon icon(const Theme &theme, const QString &name, ColorRole color)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon %s", qUtf8Printable(name));
        return {};
    }
    const QByteArray drawing = file.readAll();
    const auto inColor = [&](ColorRole role) {
        QByteArray coloured = drawing;
        coloured.replace("#000", theme.color(role).name().toLatin1());
        return std::make_shared<QSvgRenderer>(coloured);
    };
    return QIcon(new Drawing(inColor(color), inColor(ColorRole::FaintText)));
}

void setIcon(QAbstractButton &button, const Theme &theme, const QString &name, ColorRole color)
{
    const auto dress = [&button, &theme, name, color] { button.setIcon(icon(theme, name, color)); };
    const int size = theme.metrics().icon;
    button.setIconSize({size, size});
    dress();
    QObject::connect(&theme, &Theme::changed, &button, dress);
}

} // namespace skranke::ui
