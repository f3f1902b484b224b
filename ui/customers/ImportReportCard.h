// What a CSV import did, and what is wrong with the lines it could not take.
#pragma once

#include "services/RegisterService.h"
#include "ui/widgets/Card.h"

class QPlainTextEdit;

namespace skranke::ui {

class ImportReportCard : public Card {
    Q_OBJECT
public:
    explicit ImportReportCard(const Theme &theme, QWidget *parent = nullptr);

    void show(const QString &fileName, const services::ImportReport &report);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Label *m_summary;
    QPlainTextEdit *m_problems;
};

} // namespace skranke::ui
