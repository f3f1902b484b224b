#include "ui/settings/SeverityEditor.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/ChoiceButton.h"
#include "ui/widgets/Label.h"
#include "ui/words/CaseWords.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace skranke::ui {

SeverityEditor::SeverityEditor(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_grid(new QGridLayout),
      m_add(new SecondaryButton(tr("Add a line"), this)),
      m_otherwise(levelButton(tr("Level of every other alert"), Level::A))
{
    setObjectName(QStringLiteral("severityEditor"));
    m_add->setObjectName(QStringLiteral("addSeverity"));
    m_otherwise->setObjectName(QStringLiteral("severityOtherwise"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    const auto head = [&](int column, const QString &text) {
        m_grid->addWidget(new Label(theme, FontRole::SmallStrong, ColorRole::MutedText, text, this),
                          0, column);
    };
    head(0, tr("Label"));
    head(1, tr("Value"));
    head(2, tr("Level"));
    auto *rest = new QHBoxLayout;
    rest->addWidget(m_add);
    rest->addStretch();
    rest->addWidget(
        new Label(theme, FontRole::Body, ColorRole::Text, tr("All other alerts"), this));
    rest->addWidget(m_otherwise);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_grid);
    layout->addLayout(rest);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addLine({QStringLiteral("severity"), {}, Level::B});
        // Laid out it is shown by itself, but too late for the keyboard.
        QLineEdit *value = m_lines.last().value;
        value->show();
        value->setFocus();
        Q_EMIT edited();
    });
}

ChoiceButton *SeverityEditor::levelButton(const QString &subject, Level level)
{
    auto *button = new ChoiceButton(subject, this);
    button->standAsField();
    button->setChoices({{words::level(Level::A), int(Level::A)},
                        {words::level(Level::B), int(Level::B)},
                        {tr("No outage"), int(Level::None)}});
    button->setValue(int(level));
    connect(button, &ChoiceButton::chosen, this, &SeverityEditor::edited);
    return button;
}

void SeverityEditor::addLine(const SeverityLine &line)
{
    const int row = m_grid->rowCount();
    Line parts{new QLineEdit(line.label, this), new QLineEdit(line.value, this),
               levelButton(tr("Level"), line.level), new LinkButton(tr("Remove"), this)};
    parts.label->setAccessibleName(tr("Label"));
    parts.value->setAccessibleName(tr("Value"));
    parts.value->setPlaceholderText(tr("a value, or * for any"));
    m_grid->addWidget(parts.label, row, 0);
    m_grid->addWidget(parts.value, row, 1);
    m_grid->addWidget(parts.level, row, 2);
    m_grid->addWidget(parts.remove, row, 3);
    m_lines.append(parts);
    for (QWidget *part :
         {static_cast<QWidget *>(parts.label), static_cast<QWidget *>(parts.value),
          static_cast<QWidget *>(parts.level), static_cast<QWidget *>(parts.remove)})
        part->setEnabled(m_editable);
    const auto name = [parts] {
        parts.remove->setAccessibleName(
            tr("Remove %1 = %2").arg(parts.label->text(), parts.value->text()));
    };
    name();
    for (QLineEdit *field : {parts.label, parts.value}) {
        connect(field, &QLineEdit::textChanged, this, name);
        connect(field, &QLineEdit::textEdited, this, &SeverityEditor::edited);
    }
    connect(parts.remove, &QPushButton::clicked, this, [this, label = parts.label] {
        QList<SeverityLine> lines;
        for (const Line &each : std::as_const(m_lines))
            if (each.label != label)
                lines.append(
                    {each.label->text(), each.value->text(), Level(each.level->value().toInt())});
        setRule({lines, Level(m_otherwise->value().toInt())});
        m_add->setFocus();
        Q_EMIT edited();
    });
}

void SeverityEditor::clear()
{
    for (const Line &line : std::as_const(m_lines))
        for (QWidget *part :
             {static_cast<QWidget *>(line.label), static_cast<QWidget *>(line.value),
              static_cast<QWidget *>(line.level), static_cast<QWidget *>(line.remove)}) {
            m_grid->removeWidget(part);
            part->hide();
            part->deleteLater();
        }
    m_lines.clear();
}

void SeverityEditor::setRule(const SeverityRule &rule)
{
    clear();
    for (const SeverityLine &line : rule.lines)
        addLine(line);
    m_otherwise->setValue(int(rule.otherwise));
}

SeverityRule SeverityEditor::rule() const
{
    SeverityRule rule;
    for (const Line &line : m_lines) {
        const SeverityLine typed{line.label->text().trimmed(), line.value->text().trimmed(),
                                 Level(line.level->value().toInt())};
        if (!typed.label.isEmpty() || !typed.value.isEmpty())
            rule.lines.append(typed);
    }
    rule.otherwise = Level(m_otherwise->value().toInt());
    return rule;
}

void SeverityEditor::setEditable(bool editable)
{
    m_editable = editable;
    m_add->setVisible(editable);
    m_otherwise->setEnabled(editable);
    for (const Line &line : std::as_const(m_lines)) {
        line.label->setEnabled(editable);
        line.value->setEnabled(editable);
        line.level->setEnabled(editable);
        line.remove->setEnabled(editable);
    }
}

} // namespace skranke::ui
