// The rule of severity, a line for each test: which label, which value, which level.
#pragma once

#include "domain/SeverityRule.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace skranke::ui {

class ChoiceButton;

class SeverityEditor : public QWidget {
    Q_OBJECT
public:
    explicit SeverityEditor(const Theme &theme, QWidget *parent = nullptr);

    void setRule(const SeverityRule &rule);
    SeverityRule rule() const; ///< lines that are empty left out
    void setEditable(bool editable);

Q_SIGNALS:
    void edited();

private:
    struct Line {
        QLineEdit *label;
        QLineEdit *value;
        ChoiceButton *level;
        QPushButton *remove;
    };
    ChoiceButton *levelButton(const QString &subject, Level level);
    void addLine(const SeverityLine &line);
    void clear();

    const Theme &m_theme;
    bool m_editable = true;
    QGridLayout *m_grid;
    QList<Line> m_lines;
    QPushButton *m_add;
    ChoiceButton *m_otherwise;
};

} // namespace skranke::ui
