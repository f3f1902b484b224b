#include "WindowWorld.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTest>
#include <QUrl>

namespace skranke::tests {

using namespace app;

WindowWorld::WindowWorld() : settings(folder.filePath(QStringLiteral("skranke.ini")))
{
    Core::Options options;
    options.database = QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("desk.db"));
    options.agent = QStringLiteral("Kari Nes");
    auto standing = std::make_unique<FixedClock>(at("2026-11-23T09:00:00Z"));
    clock = standing.get();
    options.clock = std::move(standing);
    core = *Core::open(std::move(options));

    Agreement agreement;
    agreement.name = QStringLiteral("Drift og forvaltning");
    agreement = must(core->registers().save(agreement));
    Customer bokhuset;
    bokhuset.name = QStringLiteral("Bokhuset");
    bokhuset.domains = {QStringLiteral("bokhuset.example")};
    bokhuset.agreement = agreement.id;
    bokhuset = must(core->registers().save(bokhuset));
    Site site;
    site.customer = bokhuset.id;
    site.address = QStringLiteral("bokhuset.example");
    site.testAddress = QStringLiteral("test.bokhuset.example");
    must(core->registers().save(site));

    translations.use(u"nb");
    theme.setMode(ui::Theme::Mode::Light);
    theme.apply(*qApp);
    console = std::make_unique<Composition>(*core, settings, theme, translations);
    console->show();
    QApplication::setActiveWindow(&console->window());
}

void WindowWorld::drop(SampleMail mail)
{
    mail.received = clock->now();
    drop(mail.raw());
}

void WindowWorld::drop(const QByteArray &content)
{
    const QString path = folder.filePath(QString::number(++m_mails) + QStringLiteral(".eml"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&console->window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&console->window(), &event);
}

QString WindowWorld::lastSent()
{
    QString headerId;
    for (const Message &message : must(core->cases().open(id)).messages)
        if (message.kind == MessageKind::Outgoing)
            headerId = message.messageId;
    return headerId;
}

QString WindowWorld::primary()
{
    return part<QAbstractButton>("primaryTransition")->text();
}

} // namespace skranke::tests
