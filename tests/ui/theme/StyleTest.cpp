// What the style paints, by its pixels, and the sizes that layouts rely on.
#include "ui/theme/Controls.h"
#include "ui/theme/Shaping.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyle>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;
using namespace skranke::ui;

namespace {

template <typename Widget> Widget *withLook(Widget *widget, const QString &look)
{
    widget->setProperty("look", look);
    return widget;
}

QColor pixel(QWidget *widget, QPoint place)
{
    return widget->grab().toImage().pixelColor(place);
}

QPoint leftEdge(const QWidget *widget)
{
    return {0, widget->height() / 2};
}

} // namespace

class StyleTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;

    template <typename Widget> Widget *shown(Widget *widget)
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(new QLineEdit);
        layout->addWidget(widget);
        m_window->show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("the window never became active");
        return widget;
    }
    QColor color(ColorRole role) const { return m_theme->color(role); }

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<Theme>();
        m_theme->setMode(Theme::Mode::Light);
        m_theme->apply(*qApp);
    }
    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
    }

    void controlsAreOfOneHeight()
    {
        const int height = m_theme->metrics().controlHeight;
        QWidget parent;
        auto *combo = new QComboBox(&parent);
        combo->addItem(u"Choice"_s);
        QWidget *const controls[] = {
            new QPushButton(u"Plain"_s, &parent),
            withLook(new QPushButton(u"Primary"_s, &parent), u"primary"_s),
            withLook(new QToolButton(&parent), u"button"_s),
            new QLineEdit(&parent),
            withLook(new QLineEdit(&parent), u"search"_s),
            new QSpinBox(&parent),
            combo,
        };
        for (QWidget *control : controls) {
            control->ensurePolished();
            QCOMPARE(control->sizeHint().height(), height);
        }
        QVERIFY(withLook(new QPushButton(u"Link"_s, &parent), u"link"_s)->sizeHint().height()
                < height);
    }

    void anArrowHasItsRoomAndIsDrawnThere()
    {
        for (const auto &[look, inset] :
             {std::pair(u"plain"_s, ButtonInset), std::pair(u"link"_s, LinkInset)}) {
            auto *button = shown(withLook(new QPushButton(u"Choice"_s), look));
            const QSize without = button->sizeHint();
            button->setProperty("arrow", true);
            button->setText(u"Choices"_s);
            button->setText(u"Choice"_s);
            QCOMPARE(button->sizeHint() - without, QSize(ArrowRoom, 0));
            button->setFixedSize(button->sizeHint());

            const QImage drawn = button->grab().toImage();
            const int tip = drawn.width() - inset - ArrowRoom;
            const QRgb ground = drawn.pixel(drawn.width() - 2, drawn.height() / 2);
            bool isInk = false;
            for (int x = tip; x < drawn.width() - 2; ++x)
                for (int y = drawn.height() / 2 - 4; y < drawn.height() / 2 + 4; ++y)
                    isInk = isInk || drawn.pixel(x, y) != ground;
            QVERIFY2(isInk, qPrintable(look));
        }
    }

    void lettersThatJoinAreJoined()
    {
        const auto picture = [this](const QString &words) {
            auto *label = shown(new QLabel(words));
            label->setFixedSize(120, 30);
            return label->grab().toImage();
        };
        QCOMPARE(shown(new QLabel)->font().styleStrategy(), QFont::PreferNoShaping);
        QCOMPARE(shown(new QLineEdit)->font().styleStrategy(), QFont::PreferDefault);
        QCOMPARE(shown(new QPlainTextEdit)->font().styleStrategy(), QFont::PreferDefault);
        // One letter and its ring, and the letter that has both.
        QCOMPARE(picture(u"Bla\u030abær"_s), picture(u"Blåbær"_s));
    }

    void aMenuAddsNoWidth()
    {
        QPushButton button(u"Choice"_s);
        const QSize without = button.sizeHint();
        button.setMenu(new QMenu(&button));
        QCOMPARE(button.sizeHint(), without);
    }

    void focusIsSeen_data()
    {
        QTest::addColumn<QWidget *>("control");
        QTest::addColumn<ColorRole>("ring");
        QTest::newRow("button") << (QWidget *)new QPushButton(u"Plain"_s) << ColorRole::FocusRing;
        QTest::newRow("primary") << (QWidget *)withLook(new QPushButton(u"Primary"_s), u"primary"_s)
                                 << ColorRole::Text;
        QTest::newRow("link") << (QWidget *)withLook(new QPushButton(u"Link"_s), u"link"_s)
                              << ColorRole::FocusRing;
        auto *flat = withLook(new QToolButton, u"flat"_s);
        flat->setFocusPolicy(Qt::StrongFocus);
        QTest::newRow("flat") << (QWidget *)flat << ColorRole::FocusRing;
        QTest::newRow("line") << (QWidget *)new QLineEdit << ColorRole::FocusRing;
        QTest::newRow("search") << (QWidget *)withLook(new QLineEdit, u"search"_s)
                                << ColorRole::FocusRing;
        QTest::newRow("text") << (QWidget *)new QPlainTextEdit << ColorRole::FocusRing;
        QTest::newRow("combo box") << (QWidget *)new QComboBox << ColorRole::FocusRing;
        QTest::newRow("spin box") << (QWidget *)new QSpinBox << ColorRole::FocusRing;
    }
    void focusIsSeen()
    {
        QFETCH(QWidget *, control);
        QFETCH(ColorRole, ring);
        shown(control);
        m_window->findChild<QLineEdit *>()->setFocus();
        QVERIFY(pixel(control, leftEdge(control)) != color(ring));
        control->setFocus();
        QCOMPARE(pixel(control, leftEdge(control)), color(ring));
    }

    void aDisabledPrimaryButtonIsQuiet()
    {
        auto *button = shown(withLook(new QPushButton(u"Save"_s), u"primary"_s));
        QCOMPARE(pixel(button, {6, 6}), color(ColorRole::Accent));
        button->setEnabled(false);
        QCOMPARE(pixel(button, {6, 6}), color(ColorRole::Track));
    }

    void fieldsStayReadableWhenDisabled()
    {
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            m_theme->setMode(mode);
            auto *text = shown(new QPlainTextEdit);
            text->setEnabled(false);
            QCOMPARE(pixel(text, text->rect().center()), color(ColorRole::Surface));
            auto *list = shown(new QListWidget);
            list->setEnabled(false);
            QCOMPARE(pixel(list, list->rect().center()), color(ColorRole::Surface));
        }
    }

    void textFieldsKeepTheirTextFromTheFrame()
    {
        const auto *framed = shown(new QPlainTextEdit);
        QCOMPARE(framed->viewport()->geometry(), framed->rect().adjusted(5, 5, -5, -5));
        const auto *bare = shown(withLook(new QPlainTextEdit, u"bare"_s));
        QCOMPARE(bare->viewport()->geometry(), bare->rect());
    }

    void theSearchBoxLeavesRoomForItsKey()
    {
        const QLineEdit plain;
        QLineEdit search;
        withLook(&search, u"search"_s);
        QCOMPARE(search.sizeHint().width() - plain.sizeHint().width(), 65 - 9);
    }

    void aThemeChangeRepaints()
    {
        auto *list = shown(new QListWidget);
        list->setFixedHeight(120);
        list->addItems(QStringList(40, u"Row"_s));
        QTRY_COMPARE(list->verticalScrollBar()->width(), 10);
        const QPoint corner = list->rect().bottomLeft();
        QCOMPARE(pixel(list, corner), color(ColorRole::Surface));
        const QColor day = color(ColorRole::Surface);
        m_theme->setMode(Theme::Mode::Dark);
        QVERIFY(color(ColorRole::Surface) != day);
        QTRY_COMPARE(pixel(list, corner), color(ColorRole::Surface));
    }

    void theStyleGoesWithItsTheme()
    {
        const QPointer<QStyle> style = QApplication::style();
        m_theme.reset();
        QVERIFY(!style);
        QVERIFY(!QPushButton(u"Plain"_s).grab().isNull());
    }
};

QTEST_MAIN(StyleTest)
#include "StyleTest.moc"
