#include "ui/widgets/Icon.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <memory>

namespace skranke::ui {

namespace {

using Renderer = std::shared_ptr<QSvgRenderer>;

// They are objects of Qt's, and go with the application.
QHash<QString, Renderer> &readDrawings()
{
    static QHash<QString, Renderer> read;
    static const bool isTidied = (qAddPostRoutine([] { readDrawings().clear(); }), true);
    Q_UNUSED(isTidied)
    return read;
}

QString pathOf(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

Renderer readDrawing(const QString &name, const QColor &color)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return std::make_shared<QSvgRenderer>();
    QByteArray drawing = file.readAll();
    drawing.replace("#000", color.name().toLatin1());
    return std::make_shared<QSvgRenderer>(drawing);
}

/// Read when it is first painted: of many, most are never in sight.
class Drawing : public QIconEngine {
public:
    Drawing(QString name, const QColor &plain, const QColor &disabled)
        : m_name(std::move(name)), m_plain(plain), m_disabled(disabled)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor &color = colorOf(mode);
        Renderer &renderer = readDrawings()[keyOf(color)];
        if (!renderer)
            renderer = readDrawing(m_name, color);
        renderer->render(painter, rect);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("%1 %2x%3")
                                .arg(keyOf(colorOf(mode)))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap drawn;
        if (QPixmapCache::find(key, &drawn))
            return drawn;
        drawn = QPixmap(size);
        drawn.fill(Qt::transparent);
        {
            QPainter painter(&drawn);
            paint(&painter, QRect(QPoint(), size), mode, state);
        }
        QPixmapCache::insert(key, drawn);
        return drawn;
    }
    QIconEngine *clone() const override { return new Drawing(*this); }

private:
    const QColor &colorOf(QIcon::Mode mode) const
    {
        return mode == QIcon::Disabled ? m_disabled : m_plain;
    }
    QString keyOf(const QColor &color) const { return m_name + color.name(); }

    QString m_name;
    QColor m_plain;
    QColor m_disabled;
};

} // namespace

QIcon icon(const Theme &theme, const QString &name, ColorRole color)
{
    if (!QFile::exists(pathOf(name))) {
        qWarning("There is no icon %s", qUtf8Printable(name));
        return {};
    }
    return QIcon(new Drawing(name, theme.color(color), theme.color(ColorRole::FaintText)));
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
