// Where the desk is: on this computer, or on the team's server, tried before it is opened.
#pragma once

#include "domain/Result.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ReadingDialog.h"

#include <QFuture>

#include <functional>

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QFormLayout;

namespace skranke::ui {

class Label;
class Notice;

struct DatabaseChoice {
    bool isTeams = false;
    QString server; ///< a name, with a port or several where need be: `a.example:5433,b.example`
    QString database = QStringLiteral("skranke");
    QString login;
    QByteArray password; ///< empty: the one that is kept already, or none is asked for
};

class DatabaseDialog : public ReadingDialog {
    Q_OBJECT
public:
    /// Opens the database and closes it again; changes nothing.
    using Try = std::function<QFuture<Result<void>>(const DatabaseChoice &)>;

    DatabaseDialog(const Theme &theme, const DatabaseChoice &current, Try tryIt,
                   QWidget *parent = nullptr);

    DatabaseChoice choice() const;
    void tell(const Error &error); ///< why the dialog has come unasked

private:
    QLayout *places();
    QLayout *buttons();
    QLineEdit *addField(const char *name, const QString &label, const QString &text,
                        const QString &hint);
    void showPlace();
    void enable();
    void attempt(bool opens);
    void finish(bool opens, const Result<void> &outcome);
    void fit(); ///< as high as what is in it

    const Theme &m_theme;
    const Try m_try;
    bool m_trying = false;

    QButtonGroup *m_places;
    QWidget *m_team;
    QFormLayout *m_fields;
    QLineEdit *m_server;
    QLineEdit *m_database;
    QLineEdit *m_login;
    QLineEdit *m_password;
    Notice *m_notice;
    QPushButton *m_test;
    QPushButton *m_open;
};

} // namespace skranke::ui
