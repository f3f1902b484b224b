// Without libFuzzer: each mail of a corpus as it is, and then changed at random, which is the same
// each time for the same seed. `fuzz_mail [--seconds N | --rounds N] [--seed N] FILE_OR_FOLDER…`.
#include "tests/fuzz/MailPath.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cstdio>

namespace {

QList<QByteArray> corpusOf(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QDirIterator folder(path, QDir::Files, QDirIterator::Subdirectories);
        while (folder.hasNext())
            files.append(folder.next());
    }
    files.sort();
    QList<QByteArray> mails;
    for (const QString &path : std::as_const(files)) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            mails.append(file.readAll());
    }
    return mails;
}

class Changes {
public:
    Changes(const QList<QByteArray> &corpus, quint32 seed) : m_corpus(corpus), m_random(seed) {}

    QByteArray next()
    {
        QByteArray mail = pick();
        for (int times = int(m_random.bounded(8)); times >= 0; --times)
            change(mail);
        return mail;
    }

private:
    const QByteArray &pick() { return m_corpus.at(m_random.bounded(int(m_corpus.size()))); }
    int place(const QByteArray &mail) { return int(m_random.bounded(qint64(mail.size()) + 1)); }

    void change(QByteArray &mail)
    {
        static const QByteArrayList words{"\r\n",
                                          "\n\n",
                                          "--",
                                          "=?utf-8?B?",
                                          "?=",
                                          "boundary=",
                                          "multipart/mixed",
                                          "\0\0",
                                          "Content-Type: ",
                                          "Content-Transfer-Encoding: base64\r\n",
                                          ";",
                                          "\"",
                                          "charset=utf-7",
                                          "<",
                                          ">",
                                          "&#x",
                                          "url(",
                                          "=",
                                          "filename*=utf-8''%",
                                          "begin 644 a\n",
                                          "\xff\xfe",
                                          "a:a:",
                                          "format=flowed",
                                          "message/rfc822",
                                          "> ",
                                          "References: <",
                                          "\r"};
        const int at = place(mail);
        switch (m_random.bounded(6)) {
        case 0:
            mail.insert(at, words.at(m_random.bounded(int(words.size()))));
            break;
        case 1:
            mail.remove(at, int(m_random.bounded(64)));
            break;
        case 2:
            if (at < mail.size())
                mail[at] = char(m_random.bounded(256));
            break;
        case 3:
            mail.insert(at, mail.mid(place(mail), int(m_random.bounded(400))));
            break;
        case 4: {
            const QByteArray &other = pick();
            mail = mail.left(at) + other.mid(place(other));
            break;
        }
        default:
            mail.insert(
                at,
                words.at(m_random.bounded(int(words.size()))).repeated(int(m_random.bounded(300))));
        }
    }

    const QList<QByteArray> &m_corpus;
    QRandomGenerator m_random;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("seconds"), {}, QStringLiteral("n")},
                       {QStringLiteral("rounds"), {}, QStringLiteral("n"), QStringLiteral("1000")},
                       {QStringLiteral("seed"), {}, QStringLiteral("n"), QStringLiteral("1")}});
    parser.process(application);
    const QList<QByteArray> corpus = corpusOf(parser.positionalArguments());
    if (corpus.isEmpty()) {
        std::fputs("no mail to begin with\n", stderr);
        return 2;
    }
    for (const QByteArray &mail : corpus)
        skranke::fuzz::takeMail(mail);

    Changes changes(corpus, parser.value(QStringLiteral("seed")).toUInt());
    const qint64 seconds = parser.value(QStringLiteral("seconds")).toLongLong();
    const qint64 rounds = parser.value(QStringLiteral("rounds")).toLongLong();
    QElapsedTimer time;
    time.start();
    qint64 done = 0;
    // What breaks it is on disk before it does.
    const QByteArray last = qgetenv("SKRANKE_FUZZ_LAST");
    for (; seconds > 0 ? !time.hasExpired(seconds * 1000) : done < rounds; ++done) {
        const QByteArray mail = changes.next();
        if (QFile file(QString::fromLocal8Bit(last));
            !last.isEmpty() && file.open(QIODevice::WriteOnly))
            file.write(mail);
        skranke::fuzz::takeMail(mail);
    }
    std::printf("%lld mails, and %lld changed ones\n", static_cast<long long>(corpus.size()),
                static_cast<long long>(done));
    return 0;
}
