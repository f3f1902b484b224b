// One case, or the word that none is open: reads it, keeps it as the database has it, and lends its
// commands to the list beside it. What a case fills the page with is made for the first one.
#pragma once

#include "ui/casepage/CaseCommands.h"
#include "ui/casepage/CaseContext.h"

#include <QWidget>

#include <optional>

class QStackedLayout;

namespace skranke::ui {

class CaseLoader;
class CaseSheet;
class EmptyState;

class CasePage final : public QWidget {
    Q_OBJECT
public:
    explicit CasePage(const CaseContext &context, QWidget *parent = nullptr);

    void show(CaseId id); ///< none: an empty page
    using QWidget::show;
    CaseId shown() const { return m_case; }
    /// Tells which case is likely to be shown next; it is read in advance.
    void setNext(std::function<CaseId()> next);
    /// The page's commands with their keys, for a list beside it to be given them too.
    QList<QAction *> commands() const { return m_commands.actions(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void openCase(skranke::CaseId id);
    void back();

protected:
    void focusInEvent(QFocusEvent *) override {} // nothing shows it, so nothing is painted
    void focusOutEvent(QFocusEvent *) override {}
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    CaseSheet &sheet();
    void run(CaseCommand command);
    void setFile(const services::CaseFile &file);
    void report(const Error &error);
    void tellPlace();
    void showOthers();

    const CaseContext m_context;
    CaseCommands m_commands;
    CaseId m_case;
    bool m_isRead = false;                ///< what the sheet shows is m_case
    std::optional<CaseCommand> m_waiting; ///< asked for before the case had been read
    CaseLoader *m_loader;
    EmptyState *m_empty;
    CaseSheet *m_sheet = nullptr; ///< none until a case has been read
    QStackedLayout *m_pages;
};

} // namespace skranke::ui
