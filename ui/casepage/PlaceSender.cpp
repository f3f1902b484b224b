#include "ui/casepage/PlaceSender.h"

#include "services/Answer.h"
#include "ui/widgets/Label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace skranke::ui {

namespace {

constexpr std::chrono::milliseconds Pause{150};
constexpr int MostShown = 30;
constexpr int ListHeight = 150;

} // namespace

PlaceSender::PlaceSender(const Theme &theme, services::RegisterService &registers, QWidget *parent)
    : QWidget(parent),
      m_registers(registers),
      m_search(new QLineEdit(this)),
      m_found(new QListWidget(this)),
      m_nothing(
          new Label(theme, FontRole::Small, ColorRole::MutedText, tr("No customer found"), this))
{
    setObjectName(QStringLiteral("placeSender"));
    m_search->setObjectName(QStringLiteral("placeSearch"));
    m_search->setPlaceholderText(tr("Search customers"));
    m_search->setAccessibleName(tr("Search customers"));
    m_search->installEventFilter(this);
    m_found->setObjectName(QStringLiteral("placeFound"));
    m_found->setFixedHeight(theme.px(ListHeight));
    m_found->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(0, 4, 0, 4));
    layout->setSpacing(theme.metrics().unit);
    layout->addWidget(m_search);
    layout->addWidget(m_nothing);
    layout->addWidget(m_found);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &PlaceSender::search);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &PlaceSender::chooseCurrent);
    connect(m_found, &QListWidget::itemActivated, this, &PlaceSender::chooseCurrent);
    connect(m_found, &QListWidget::itemClicked, this, &PlaceSender::chooseCurrent);
    hide();
}

void PlaceSender::open()
{
    show();
    m_search->setFocus(Qt::OtherFocusReason);
    search();
}

void PlaceSender::close()
{
    m_search->clear();
    hide();
}

void PlaceSender::search()
{
    services::onAnswer(m_registers.customers(m_search->text().trimmed()), this,
                       [this, asked = ++m_asked](const Result<QList<Customer>> &customers) {
                           if (asked != m_asked)
                               return;
                           if (customers)
                               fill(*customers);
                           else
                               Q_EMIT failed(customers.error());
                       });
}

void PlaceSender::fill(const QList<Customer> &customers)
{
    m_found->clear();
    for (const Customer &customer :
         customers.first(std::min<qsizetype>(customers.size(), MostShown))) {
        auto *item = new QListWidgetItem(customer.name, m_found);
        item->setData(Qt::UserRole, customer.id.value);
        item->setToolTip(customer.domains.join(QStringLiteral(", ")));
    }
    m_found->setCurrentRow(0);
    m_found->setVisible(!customers.isEmpty());
    m_nothing->setVisible(customers.isEmpty());
}

void PlaceSender::chooseCurrent()
{
    if (const QListWidgetItem *item = m_found->currentItem())
        Q_EMIT chosen({item->data(Qt::UserRole).toLongLong()});
}

bool PlaceSender::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_found->count() > 0) {
            m_found->setCurrentRow(
                std::clamp(m_found->currentRow() + step, 0, m_found->count() - 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PlaceSender::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace skranke::ui
