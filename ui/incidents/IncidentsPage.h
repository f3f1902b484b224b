// The incident room: what is down now, since when, by which alerts, who is on it and when the
// customer is owed the next word (R8, R4.8). Everything is one key away.
#pragma once

#include "domain/ReportDocument.h"
#include "services/CaseService.h"
#include "services/IncidentService.h"
#include "ui/incidents/IncidentColumns.h"
#include "ui/incidents/IncidentForm.h"
#include "ui/widgets/Page.h"

#include <QTimer>

#include <functional>

class QPushButton;

namespace skranke::ui {

class BlindCard;
class TableArea;

class IncidentsPage : public Page {
    Q_OBJECT
public:
    struct Uses {
        services::IncidentService &incidents;
        services::CaseService &cases;
        const Store &store;
        const Clock &clock;
        const services::Session &session;
        /// Sets a report on paper, off the UI thread.
        std::function<QFuture<Result<QByteArray>>(const ReportDocument &)> pdf;
    };
    IncidentsPage(const Theme &theme, Uses uses, QWidget *parent = nullptr);
    ~IncidentsPage() override;

    /// Shows what was read already.
    void setBoard(const services::IncidentBoard &board);
    void takeFocus() override;

protected:
    void refresh() override;

private:
    void buildActions();
    QPushButton *action(const QString &text, const char *name, const QKeySequence &key,
                        std::function<void()> does);
    const services::IncidentRow *chosen() const;
    void showChosen();
    void take();
    void startForm(IncidentForm::Task task);
    void askForLetter(std::optional<Language> language);
    void send();
    void sendReport();
    void saveReport();
    void done(const QString &sentence);
    template <typename T> void settle(QFuture<Result<T>> future, const QString &sentence);

    Uses m;
    IncidentTable m_table;
    AlertTable m_unmapped;
    TableArea *m_area;
    TableArea *m_unmappedArea;
    Label *m_unmappedTitle;
    Label *m_sources;
    BlindCard *m_blind;
    Label *m_alerts;
    IncidentForm *m_form;
    QList<QPushButton *> m_actions;
    QTimer m_tick;
};

} // namespace skranke::ui
