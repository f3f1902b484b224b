// One register on a page: its table, a button for a new row, and the card of the row at hand.
#pragma once

#include "items/ColumnTable.h"
#include "services/Answer.h"
#include "services/RegisterService.h"
#include "ui/customers/RecordCard.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QPushButton;

namespace skranke::ui {

class Label;
class TableArea;
class TableView;

class RegisterPane : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString title; ///< `Kontakter`
        QString add;   ///< `Ny kontakt`
        QString empty; ///< `Ingen kontakter`
    };

    RecordCard &card() { return *m_card; }
    FieldForm &form() { return m_card->form(); }
    TableView &table();
    void setMay(RecordCard::May may);
    void beginNew();

protected:
    /// `name` begins the object names: `contact` gives `contactTable`, `newContact`.
    RegisterPane(const Theme &theme, const QString &name, const Words &words,
                 QAbstractItemModel &model, int elastic, QWidget *parent);

    RecordCard::May may() const { return m_may; }
    void showCard();
    void closeCard();

    virtual void fillCard(int row) = 0; ///< −1: a new record
    virtual int rowOfKey(qint64 key) const = 0;
    virtual void save() = 0;
    virtual void retire(bool retired) = 0;
    virtual void remove() = 0;
    void rowsChanged();

    /// What the answers of the services come to.
    void settle(const Error *error, qint64 savedKey);

private:
    void editCurrent();
    void refillCard();
    void choose(qint64 key); ///< now, or once it is among the rows

    Label *m_title;
    QPushButton *m_add;
    TableArea *m_area;
    RecordCard *m_card;
    RecordCard::May m_may = RecordCard::May::Read;
    qint64 m_wanted = 0; ///< was saved, and is to be the current row
};

/// `T` has `id`, `version` and `retired`, and a service that saves it.
template <typename T> class RegisterPaneOf : public RegisterPane {
public:
    using Id = decltype(T::id);

    RegisterPaneOf(const Theme &theme, services::RegisterService &registers,
                   const services::RegisterNames &names, const QString &name, const Words &words,
                   QList<items::Column<T>> columns, int elastic, QWidget *parent = nullptr)
        : RegisterPaneOf(theme, registers, names, name, words,
                         new Table(std::move(columns), [](const T &row) { return row.id; }),
                         elastic, parent)
    {
    }

    void setRows(const QList<T> &rows)
    {
        m_table->update(rows);
        rowsChanged();
    }
    /// What a new record begins as: the customer it belongs to.
    void setBlank(const T &blank)
    {
        if (blank == m_blank)
            return; // read again: what is being typed stays
        m_blank = blank;
        if (card().key() == 0)
            closeCard();
    }

protected:
    void fillCard(int row) override
    {
        m_base = row < 0 ? m_blank : m_table->at(row);
        card().setRecord(m_base.id.value, textsOf(m_base, m_names), m_base.retired, may());
    }
    int rowOfKey(qint64 key) const override { return m_table->rowOf(Id{key}); }
    void save() override
    {
        const auto value = valueFrom(m_base, card().changes(), m_names);
        if (value)
            put(*value);
        else
            settle(&value.error(), 0);
    }
    void retire(bool retired) override
    {
        T value = m_base;
        value.retired = retired;
        put(value);
    }
    void remove() override
    {
        if constexpr (requires { m_registers.remove(m_base.id); })
            services::onAnswer(m_registers.remove(m_base.id), this,
                               [this](const Result<void> &removed) {
                                   settle(removed ? nullptr : &removed.error(), -1);
                               });
    }

private:
    using Table = items::ColumnTable<T, Id>;

    RegisterPaneOf(const Theme &theme, services::RegisterService &registers,
                   const services::RegisterNames &names, const QString &name, const Words &words,
                   Table *table, int elastic, QWidget *parent)
        : RegisterPane(theme, name, words, *table, elastic, parent),
          m_registers(registers),
          m_names(names),
          m_table(table)
    {
        m_table->setParent(this);
    }

    void put(const T &value)
    {
        services::onAnswer(m_registers.save(value), this, [this](const Result<T> &saved) {
            settle(saved ? nullptr : &saved.error(), saved ? saved->id.value : 0);
        });
    }

    services::RegisterService &m_registers;
    const services::RegisterNames &m_names;
    Table *m_table;
    T m_blank;
    T m_base;
};

} // namespace skranke::ui
