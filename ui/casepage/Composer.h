// Where an agent writes: to the customer, or among ourselves. Each tab keeps its own text as a
// draft until it is sent (R10.3).
#pragma once

#include "domain/Participants.h"
#include "services/CaseService.h"
#include "services/DraftFiles.h"
#include "services/DraftSpool.h"
#include "ui/casepage/CaseContent.h"
#include "ui/widgets/Card.h"

#include <array>

namespace skranke::ui {

class AttachedFiles;
class CaseCommands;
class DraftKeeper;
class FlatButton;
class IconButton;
class LinkButton;
class MenuButton;
class Notice;
class PlainEditor;
class PreparedTexts;
class RecipientsLine;
class SendButton;
class SignatureLine;
class UnderlineTabs;

class Composer final : public Card {
    Q_OBJECT
public:
    /// `spool` as for DraftKeeper.
    Composer(const Theme &theme, services::CaseService &cases, services::DraftSpool *spool,
             const CaseCommands &commands, QWidget *parent = nullptr);

    /// Another case brings its own drafts. The same case read again leaves what is typed alone.
    void setFile(const services::CaseFile &file);
    /// Brings a tab up and puts the cursor in it.
    void write(ComposerTab tab);
    /// Goes to everybody who took part in the customer's newest mail.
    void replyToAll();
    /// Fills the question tab with what the checklist still lacks (R2.5) and brings it up.
    void askForWhatIsMissing();
    void flushDraft();
    /// Where files that have not been sent are kept; outlives the composer.
    void setFileKeeper(services::DraftFiles *keeper);
    /// How a part of the screen is taken; without it no button offers it.
    void setTakePicture(const TakePicture &take);

Q_SIGNALS:
    void typing(bool something); ///< what the person types, and that it has been sent
    void overtaken();            ///< somebody else was first with the case (R10.2)

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build(const CaseCommands &commands);
    void connectParts();
    QLayout *topRow(const CaseCommands &commands);
    QLayout *bottomRow();
    void chooseFiles();
    void showTab(int index);
    void noteTyping();
    void noteFiles();
    void keepDraft(ComposerTab tab);
    bool hasFilesAlone(ComposerTab tab) const;
    void send();
    QFuture<Result<Case>> dispatch(const QString &text);
    void finish(CaseId id, ComposerTab tab, const Result<Case> &outcome);
    void setSending(bool sending);
    ComposerTab tab() const;
    QString &textOf(ComposerTab tab);

    services::CaseService &m_cases;
    CaseId m_case;
    Case m_seen;
    bool m_canAsk = true;
    Recipients m_all;
    bool m_isAlone = true;  ///< nobody took part beside the contact
    bool m_filling = false; ///< the text changes by us, not by the person
    bool m_sending = false;
    std::array<QString, 3> m_texts;

    DraftKeeper *m_drafts;
    UnderlineTabs *m_tabs;
    FlatButton *m_address;
    RecipientsLine *m_recipients;
    Notice *m_notice;
    PlainEditor *m_editor;
    PreparedTexts *m_prepared;
    AttachedFiles *m_files;
    bool m_filesMarked = false; ///< the case is kept as one with a draft for their sake
    SendButton *m_send;
    IconButton *m_attach;
    IconButton *m_picture;
    MenuButton *m_templates;
    Label *m_draftState;
    LinkButton *m_everybody;
    SignatureLine *m_signature;
};

} // namespace skranke::ui
