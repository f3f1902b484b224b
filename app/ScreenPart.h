// A part of the screen as a picture: asked of the desktop's portal where windows may not look at
// the screen (Wayland), else cut out here.
#pragma once

#include <QImage>
#include <QObject>
#include <QVariantMap>

#include <functional>

class QWidget;

namespace skranke::app {

class ScreenPart : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// `portal`: ask the desktop. Else a picture is taken of the screen that `window` is on, while
    /// it is out of the way. `use` is not called when the person thinks better of it; `sorry` when
    /// the desktop gives none. A second call takes the place of one that has not been answered.
    void take(QWidget &window, bool portal, std::function<void(const QImage &)> use,
              std::function<void()> sorry);
    static bool needsPortal();

private Q_SLOTS:
    void answered(uint response, const QVariantMap &results);

private:
    void askPortal();
    void cutOut(QWidget &window);

    std::function<void(const QImage &)> m_use;
    std::function<void()> m_sorry;
    int m_asked = 0;
};

} // namespace skranke::app
