// To whom a letter goes: the case's contact, unless somebody says otherwise.
#pragma once

#include "domain/Participants.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace skranke::ui {

class Theme;

class RecipientsLine final : public QWidget {
    Q_OBJECT
public:
    enum class Shape { Stacked, SideBySide };
    explicit RecipientsLine(const Theme &theme, QWidget *parent = nullptr,
                            Shape shape = Shape::Stacked);

    void setDefault(const QString &address); ///< leaves what was typed alone
    void set(const Recipients &recipients);
    void reset();

    QStringList recipients() const; ///< empty: the case's contact
    QStringList copies() const;
    /// The first thing typed that is no address; empty when all are.
    QString malformed() const;

private:
    QLineEdit *m_to;
    QLineEdit *m_cc;
    QString m_default;
};

} // namespace skranke::ui
