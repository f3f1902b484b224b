#include "ui/window/SearchField.h"

#include "ui/widgets/KeyHint.h"

#include <QKeyEvent>

namespace skranke::ui {

SearchField::SearchField(const Theme &theme, QWidget *parent)
    : QLineEdit(parent),
      m_hint(new KeyHint(theme, keyText(QKeySequence(Qt::CTRL | Qt::Key_K)), this))
{
    setObjectName(QStringLiteral("searchField"));
    setProperty("look", QStringLiteral("search"));
    setPlaceholderText(tr("Search cases, customers, messages …"));
    setAccessibleName(tr("Search"));
    setToolTip(tr("Words, and field words: %1")
                   .arg(tr("customer: from: level: status: kind: assigned: no: has:",
                           "field words of the search")));
    connect(this, &QLineEdit::textEdited, this, &SearchField::search);
}

void SearchField::ask()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::searchFor(const QString &wanted)
{
    setText(wanted);
    search();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        clear();
        search();
        Q_EMIT left();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        QString digits = text().trimmed();
        if (digits.startsWith(u'#'))
            digits.remove(0, 1);
        if (const auto number = CaseNumber::parse(digits)) {
            Q_EMIT numberEntered(*number);
            return;
        }
        search();
        Q_EMIT left();
        return;
    }
    case Qt::Key_Down:
        search();
        Q_EMIT left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const QSize size = m_hint->sizeHint();
    const int right = (height() - size.height()) / 2; // as far in as it is from above
    m_hint->setGeometry(
        QRect(QPoint(width() - size.width() - std::max(10, right), (height() - size.height()) / 2),
              size));
}

void SearchField::search()
{
    const QString wanted = text().trimmed();
    if (wanted == m_searched)
        return;
    m_searched = wanted;
    Q_EMIT searched(wanted);
}

} // namespace skranke::ui
