// The mail that could not be registered, each with its reason. Hidden while there is none.
#pragma once

#include "items/ColumnTable.h"
#include "services/MailAccountService.h"
#include "ui/theme/Theme.h"

#include <QHash>
#include <QWidget>

class QPushButton;

namespace skranke::ui {

class TableArea;

class SetAsidePanel : public QWidget {
    Q_OBJECT
public:
    explicit SetAsidePanel(const Theme &theme, bool mayDismiss, QWidget *parent = nullptr);
    ~SetAsidePanel() override;

    void setMails(const QList<SetAsideMail> &mails, const QHash<MailAccountId, QString> &addresses);

Q_SIGNALS:
    void dismissed(skranke::SetAsideId id);

private:
    struct Row {
        SetAsideMail mail;
        QString address;
        bool operator==(const Row &) const = default;
    };
    static QList<items::Column<Row>> columns();

    items::ColumnTable<Row, SetAsideId> m_rows;
    TableArea *m_area;
    QPushButton *m_dismiss;
};

} // namespace skranke::ui
