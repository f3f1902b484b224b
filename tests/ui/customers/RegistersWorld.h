// A page of registers on a desk of its own.
#pragma once

#include "support/Desk.h"
#include "support/Pages.h"

#include "ui/customers/CustomersPage.h"
#include "ui/customers/RecordCard.h"
#include "ui/widgets/TableView.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace skranke::tests {

struct RegistersWorld {
    Desk desk;
    services::RegisterService registers{desk.context()};
    ui::Theme theme;
    Customer bokhuset = desk.addCustomer(QStringLiteral("Bokhuset"),
                                         QStringLiteral("bokhuset.example"), agreement());
    Customer fjordmat =
        desk.addCustomer(QStringLiteral("Fjordmat AS"), QStringLiteral("fjordmat.example"));
    std::unique_ptr<ui::CustomersPage> page;

    explicit RegistersWorld(bool dark = false) { dress(theme, dark); }

    static Agreement agreement()
    {
        Agreement made;
        made.name = QStringLiteral("Drift og forvaltning");
        return made;
    }

    ui::CustomersPage &open()
    {
        page = std::make_unique<ui::CustomersPage>(theme, registers, desk.store(), desk.session);
        present(*page);
        page->takeFocus();
        return *page;
    }
    QTableView &table(const char *name) { return *part<QTableView>(*page, name); }
    int rows(const char *name) { return table(name).model()->rowCount(); }
    QString cell(const char *name, int row, int column)
    {
        return table(name).model()->index(row, column).data().toString();
    }
    ui::RecordCard &card(const char *name) { return *part<ui::RecordCard>(*page, name); }
    static QLineEdit *field(QWidget &inside, const char *code)
    {
        return part<QLineEdit>(inside, (QByteArray("field_") + code).constData());
    }
    static void type(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    /// Chooses a customer by keys and waits for its page.
    void choose(int row)
    {
        table("customerTable").setFocus();
        table("customerTable").setCurrentIndex(table("customerTable").model()->index(row, 0));
        QTRY_COMPARE(field(card("customerCard"), "name")->text(), cell("customerTable", row, 0));
    }
};

} // namespace skranke::tests
