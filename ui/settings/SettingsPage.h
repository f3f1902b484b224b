// What a desk is set up with, in sections: a list at the left, the chosen section beside it.
#pragma once

#include "items/ColumnTable.h"
#include "ui/widgets/Page.h"

#include <QList>
#include <QString>

#include <functional>

class QStackedWidget;

namespace skranke::ui {

class TableArea;

struct SettingsSection {
    QString title;
    /// Asked once, when the section is first gone to. A Page without a title of its own.
    std::function<Page *(QWidget *parent)> make;
};

class SettingsPage : public Page {
    Q_OBJECT
public:
    SettingsPage(const Theme &theme, QList<SettingsSection> sections, QWidget *parent = nullptr);
    ~SettingsPage() override;

    void showSection(int index);

protected:
    void refresh() override;
    void takeFocus() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row {
        int index = 0;
        QString title;
        bool operator==(const Row &) const = default;
    };

    QList<SettingsSection> m_sections;
    items::ColumnTable<Row, int> m_rows;
    TableArea *m_list;
    QStackedWidget *m_stack;
    QList<Page *> m_made; ///< null until it is first gone to
};

} // namespace skranke::ui
