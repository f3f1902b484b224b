#include "ui/casepage/AttachmentPreview.h"

#include "domain/AttachmentKind.h"
#include "services/Answer.h"
#include "ui/casepage/PdfPages.h"
#include "ui/casepage/Pictures.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Label.h"
#include "ui/words/FigureWords.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPromise>
#include <QScrollArea>
#include <QThreadPool>

namespace skranke::ui {

namespace {

constexpr int MostPages = 40;
constexpr int Highest = 12'000; ///< device pixels of a picture, whose width is the window's
constexpr qint64 LargestPdf = 40LL * 1024 * 1024;

bool isPdf(const Attachment &attachment)
{
    return attachment.type == QLatin1StringView("application/pdf");
}

QFuture<QImage> decoded(const QByteArray &bytes, QSize bounds)
{
    auto promise = std::make_shared<QPromise<QImage>>();
    promise->start();
    QFuture<QImage> future = promise->future();
    QThreadPool::globalInstance()->start([promise, bytes, bounds] {
        promise->addResult(readPicture(bytes, bounds));
        promise->finish();
    });
    return future;
}

} // namespace

bool isPreviewed(const Attachment &attachment)
{
    // What acts under its name is warned of, whatever the mail said of its type.
    if (attachmentKind(attachment.name, attachment.type) == AttachmentKind::Acts)
        return false;
    return isShownPicture(attachment)
        || (isPdf(attachment) && canDrawPdf() && attachment.size <= LargestPdf);
}

AttachmentPreview::AttachmentPreview(const Theme &theme, const CaseContent &content, QWidget *over)
    : QFrame(over),
      m_theme(theme),
      m_content(content),
      m_name(new ElidedLabel(theme, FontRole::Strong, ColorRole::Text, {}, this)),
      m_back(new FlatButton(tr("The attachment before (←)"), this)),
      m_forth(new FlatButton(tr("The next attachment (→)"), this)),
      m_area(new QScrollArea(this)),
      m_pages(new QVBoxLayout)
{
    setObjectName(QStringLiteral("attachmentPreview"));
    setFocusPolicy(Qt::StrongFocus);
    auto *page = new QWidget;
    page->setLayout(m_pages);
    page->setAutoFillBackground(false);
    m_pages->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_pages->setSpacing(theme.metrics().gap);
    const int margin = theme.metrics().margin;
    m_pages->setContentsMargins(margin, 0, margin, margin);
    m_area->setWidget(page);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head());
    layout->addWidget(m_area, 1);
    over->installEventFilter(this);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

QLayout *AttachmentPreview::head()
{
    m_back->setObjectName(QStringLiteral("previewBack"));
    m_forth->setObjectName(QStringLiteral("previewForth"));
    setIcon(*m_back, m_theme, QStringLiteral("chevron-left"), ColorRole::MutedText);
    setIcon(*m_forth, m_theme, QStringLiteral("chevron-right"), ColorRole::MutedText);
    auto *open = new SecondaryButton(tr("Open"), this);
    auto *save = new SecondaryButton(tr("Save as …"), this);
    auto *close = new FlatButton(tr("Back to the case (Esc)"), this);
    close->setObjectName(QStringLiteral("previewClose"));
    setIcon(*close, m_theme, QStringLiteral("close"), ColorRole::MutedText);
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forth, &QToolButton::clicked, this, [this] { step(1); });
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(m_all[m_current]); });
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(m_all[m_current]); });
    connect(close, &QToolButton::clicked, this, &AttachmentPreview::leave);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(m_theme.px(14, 8, 10, 8));
    row->setSpacing(m_theme.metrics().gap);
    row->addWidget(m_name, 1);
    for (QWidget *button : {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_forth),
                            static_cast<QWidget *>(open), static_cast<QWidget *>(save),
                            static_cast<QWidget *>(close)})
        row->addWidget(button);
    return row;
}

void AttachmentPreview::show(const Attachment &attachment, const QList<Attachment> &all)
{
    m_all.clear();
    for (const Attachment &each : all)
        if (isPreviewed(each))
            m_all.append(each);
    m_current = int(std::max<qsizetype>(0, m_all.indexOf(attachment)));
    if (m_all.isEmpty())
        return;
    if (!isVisible())
        m_before = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    raise();
    show();
    setFocus(Qt::PopupFocusReason);
    showCurrent();
}

void AttachmentPreview::step(int by)
{
    const int wanted = std::clamp(m_current + by, 0, int(m_all.size()) - 1);
    if (wanted == m_current)
        return;
    m_current = wanted;
    showCurrent();
}

void AttachmentPreview::showCurrent()
{
    const Attachment &attachment = m_all[m_current];
    const QString name =
        QStringLiteral("%1 · %2").arg(attachment.name, words::fileSize(attachment.size));
    m_name->setText(name);
    setAccessibleName(tr("Attachment %1").arg(name));
    m_back->setVisible(m_all.size() > 1);
    m_forth->setVisible(m_all.size() > 1);
    m_back->setEnabled(m_current > 0);
    m_forth->setEnabled(m_current + 1 < m_all.size());
    clear();
    services::onAnswer(m_content.attachment(attachment.id), this,
                       [this, asked = ++m_asked](const Result<QByteArray> &bytes) {
                           if (asked != m_asked)
                               return;
                           if (bytes)
                               take(*bytes);
                           else
                               say(tr("This file cannot be shown here."));
                       });
}

void AttachmentPreview::take(const QByteArray &bytes)
{
    if (isPdf(m_all[m_current]))
        return drawPages(bytes, 0);
    services::onAnswer(decoded(bytes, {room(), Highest}), this,
                       [this, asked = m_asked](const QImage &image) {
                           if (asked != m_asked)
                               return;
                           if (image.isNull())
                               say(tr("This file cannot be shown here."));
                           else
                               addPicture(image, m_all[m_current].name);
                       });
}

// One after the other, so that the first is there soon and a long document holds nothing up.
void AttachmentPreview::drawPages(const QByteArray &pdf, int page)
{
    services::onAnswer(drawPdfPage(pdf, page, room()), this,
                       [this, asked = m_asked, pdf, page](const PdfPage &drawn) {
                           if (asked != m_asked)
                               return;
                           if (drawn.image.isNull())
                               return say(tr("This file cannot be shown here."));
                           addPicture(drawn.image,
                                      tr("Page %1 of %2").arg(page + 1).arg(drawn.count));
                           if (page + 1 >= drawn.count)
                               return;
                           if (page + 1 < MostPages)
                               drawPages(pdf, page + 1);
                           else
                               say(tr("Open the file to read the other pages."));
                       });
}

int AttachmentPreview::room() const
{
    const int width = m_area->viewport()->width() - 2 * m_theme.metrics().margin;
    return std::max(1, int(width * devicePixelRatioF()));
}

void AttachmentPreview::addPicture(QImage image, const QString &name)
{
    image.setDevicePixelRatio(devicePixelRatioF());
    auto *label = new QLabel(m_area->widget());
    label->setObjectName(QStringLiteral("previewPage"));
    label->setPixmap(QPixmap::fromImage(image));
    label->setAccessibleName(name);
    m_pages->addWidget(label, 0, Qt::AlignHCenter);
}

void AttachmentPreview::say(const QString &sentence)
{
    auto *label =
        new Label(m_theme, FontRole::Body, ColorRole::MutedText, sentence, m_area->widget());
    label->setObjectName(QStringLiteral("previewSentence"));
    label->setWordWrap(true);
    m_pages->addWidget(label);
}

void AttachmentPreview::clear()
{
    while (QLayoutItem *item = m_pages->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void AttachmentPreview::leave()
{
    ++m_asked;
    hide();
    clear();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

bool AttachmentPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QFrame::eventFilter(watched, event);
}

void AttachmentPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return leave();
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    default:
        QApplication::sendEvent(m_area, event); // up, down, and by pages
    }
}

void AttachmentPreview::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(ColorRole::Window));
}

} // namespace skranke::ui
