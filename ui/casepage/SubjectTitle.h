// The subject as the page's title; F2 or a double click makes it a field.
#pragma once

#include <QStackedWidget>

class QLineEdit;

namespace skranke::ui {

class ElidedLabel;
class Theme;

class SubjectTitle final : public QStackedWidget {
    Q_OBJECT
public:
    explicit SubjectTitle(const Theme &theme, QWidget *parent = nullptr);

    void setSubject(const QString &subject); ///< leaves what is being typed alone
    void edit();

Q_SIGNALS:
    void edited(const QString &subject);

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void finish();

    ElidedLabel *m_label;
    QLineEdit *m_field;
};

} // namespace skranke::ui
