// What a trial of a mailbox found: one line for each of its two servers.
#pragma once

#include "services/MailAccountService.h"
#include "ui/widgets/Card.h"

namespace skranke::ui {

class TrialPanel : public Card {
    Q_OBJECT
public:
    explicit TrialPanel(const Theme &theme, QWidget *parent = nullptr);

    void showWaiting();
    void showTrial(const services::MailTrial &trial);
    void showError(const Error &error); ///< the trial could not be made

private:
    void say(Label *line, const QString &sentence, std::optional<Tone> tone);

    Label *m_incoming;
    Label *m_outgoing;
};

} // namespace skranke::ui
