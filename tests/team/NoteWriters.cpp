#include "tests/team/NoteWriters.h"

namespace skranke::tests {

using namespace Qt::StringLiterals;

NoteWriters::NoteWriters(const QString &address, int consoles)
{
    for (int i = 0; i < consoles; ++i) {
        m_writers.push_back(std::make_unique<Writer>(address));
        m_writers.back()->value = m_writers.back()->console.newCase(u"konsoll %1"_s.arg(i));
    }
    for (const auto &writer : m_writers)
        writer->thread = std::thread([this, &writer = *writer] { write(writer); });
}

NoteWriters::~NoteWriters()
{
    stop();
}

void NoteWriters::write(Writer &writer)
{
    while (!m_stop) {
        const auto done = wait(writer.console.cases().addNote(writer.value.id, u"notat"_s));
        if (done)
            ++writer.saved;
        else if (done.error().kind == ErrorKind::Uncertain)
            ++writer.uncertain;
        else
            ++writer.refused;
    }
}

int NoteWriters::saved() const
{
    int all = 0;
    for (const auto &writer : m_writers)
        all += writer->saved;
    return all;
}

void NoteWriters::stop()
{
    m_stop = true;
    for (const auto &writer : m_writers)
        if (writer->thread.joinable())
            writer->thread.join();
}

QStringList NoteWriters::differences()
{
    QStringList lines;
    for (const auto &writer : m_writers) {
        const qint64 there = notesOf(writer->console, writer->value.id);
        if (there < writer->saved || there > writer->saved + writer->uncertain)
            lines.append(u"%1 notes, %2 acknowledged, %3 uncertain, %4 refused"_s.arg(there)
                             .arg(writer->saved)
                             .arg(writer->uncertain)
                             .arg(writer->refused));
    }
    return lines;
}

qint64 notesOf(TeamConsole &console, CaseId id)
{
    const auto file = must(console.cases().open(id));
    return std::ranges::count_if(
        file.messages, [](const Message &message) { return message.kind == MessageKind::Note; });
}

} // namespace skranke::tests
