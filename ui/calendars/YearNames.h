// The days of a year that have a name or hours of their own, with their dates.
#pragma once

#include "ui/calendars/YearView.h"

class QGridLayout;

namespace skranke::ui {

class YearNames : public QWidget {
    Q_OBJECT
public:
    explicit YearNames(const Theme &theme, QWidget *parent = nullptr);

    void setDays(const QList<YearView::Day> &days); ///< of the whole year; the others are left out
    QStringList lines() const { return m_lines; }   ///< `tor. 24.12 Julaften 09:00–12:00`

private:
    const Theme &m_theme;
    QGridLayout *m_grid;
    QStringList m_lines;
    QList<QWidget *> m_entries;
};

} // namespace skranke::ui
