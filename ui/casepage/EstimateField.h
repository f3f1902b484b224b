// An amount of work in hours, kept in whole minutes. Empty means nobody has estimated it.
#pragma once

#include <QDoubleSpinBox>

#include <optional>

namespace skranke::ui {

class Theme;

class EstimateField final : public QDoubleSpinBox {
    Q_OBJECT
public:
    static constexpr int LongestHours = 2000;

    explicit EstimateField(const Theme &theme, QWidget *parent = nullptr);

    void setMinutes(std::optional<int> minutes);
    std::optional<int> minutes() const;

protected:
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace skranke::ui
