// What the column beside the conversation is made of: facts, lines that can be ticked, links.
#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"

#include <QAbstractButton>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace skranke::ui {

class ElidedLabel;
class Label;
class LinkButton;

/// A name to the left, its value to the right.
class FactRow final : public QWidget {
    Q_OBJECT
public:
    FactRow(const Theme &theme, const QString &name, const QString &objectName,
            QWidget *parent = nullptr);

    void setValue(const QString &value); ///< an empty value hides the row
    void setTone(std::optional<Tone> tone);
    QString value() const;

private:
    Label *m_name;
    ElidedLabel *m_value;
};

/// One line that is ticked or not; Space or a click changes it.
class CheckLine final : public QAbstractButton {
    Q_OBJECT
public:
    CheckLine(const Theme &theme, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

/// One line of quiet text that leads somewhere; cut with an ellipsis where it is too long.
class QuietLink final : public PressedByEnter<QAbstractButton> {
    Q_OBJECT
public:
    QuietLink(const Theme &theme, const QString &text, QWidget *parent = nullptr);

    void setCentred(bool centred) { m_centred = centred; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    bool m_centred = false;
};

/// What the frame of a link takes to the left of its words.
inline constexpr int SideInset = 3;

/// A part of the column under its head.
class SidePart : public QWidget {
    Q_OBJECT
public:
    SidePart(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    void setRuled(bool ruled) { m_ruled = ruled; } ///< a line above, to part it from the one before

protected:
    QVBoxLayout *rows() const { return m_rows; }
    void addLinks(const QList<LinkButton *> &links); ///< side by side, flush with the text above
    const Theme &theme() const { return m_theme; }
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    bool m_ruled = true;
    QVBoxLayout *m_rows;
};

} // namespace skranke::ui
