#include "ui/casepage/MessageText.h"

#include "ui/casepage/BodyText.h"
#include "ui/casepage/MessageBody.h"
#include "ui/casepage/SideRows.h"

#include "domain/QuoteFolding.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace skranke::ui {

namespace {

constexpr int WholeTextHeight = 420;

} // namespace

MessageText::MessageText(const Theme &theme, const QString &text, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme.px(2));
    for (const TextSegment &segment : foldText(text)) {
        const QString words = segment.text.trimmed();
        if (words.isEmpty())
            continue;
        switch (segment.fold) {
        case Fold::Visible:
            addVisible(words);
            break;
        case Fold::Signature:
            addFold(tr("Signature"), QStringLiteral("signatureFold"), words);
            break;
        case Fold::Quoted:
            addFold(tr("Earlier messages"), QStringLiteral("quoteFold"), words);
            break;
        }
    }
}

void MessageText::addVisible(const QString &text)
{
    auto *body = new MessageBody(
        m_theme, text.size() > ShownAtOnce ? text.left(ShownAtOnce) + QChar(u'…') : text, this);
    body->setObjectName(QStringLiteral("messageBody"));
    m_layout->addWidget(body);
    if (text.size() > ShownAtOnce)
        addWhole(text);
}

void MessageText::addFold(const QString &label, const QString &objectName, const QString &text)
{
    auto *toggle = new QuietLink(m_theme, QStringLiteral("… ") + label, this);
    toggle->setObjectName(objectName);
    toggle->setCheckable(true);
    m_layout->addWidget(toggle);
    auto *place = new QVBoxLayout;
    m_layout->addLayout(place);
    // Most folds stay shut; their text is laid out when one is opened.
    connect(toggle, &QAbstractButton::toggled, this, [this, place, text](bool open) {
        if (open && place->isEmpty()) {
            if (text.size() > ShownAtOnce) {
                place->addWidget(scrolling(text));
            } else {
                auto *body = new BodyText(m_theme, this);
                body->setMuted(true);
                body->setBody(text);
                place->addWidget(body);
            }
        }
        if (QLayoutItem *item = place->itemAt(0))
            item->widget()->setVisible(open);
    });
}

void MessageText::addWhole(const QString &text)
{
    auto *show = new LinkButton(
        tr("Show the whole text, %1 characters").arg(QLocale().toString(text.size())), this);
    show->setObjectName(QStringLiteral("showWholeText"));
    m_layout->addWidget(show, 0, Qt::AlignLeft);
    connect(show, &QPushButton::clicked, this, [this, show, text] {
        QWidget *whole = scrolling(text);
        m_layout->addWidget(whole);
        show->hide();
        whole->setFocus();
    });
}

QWidget *MessageText::scrolling(const QString &text)
{
    auto *whole = new QPlainTextEdit(this);
    whole->setObjectName(QStringLiteral("wholeText"));
    whole->setReadOnly(true);
    whole->setFixedHeight(m_theme.px(WholeTextHeight));
    whole->setPlainText(text);
    return whole;
}

} // namespace skranke::ui
