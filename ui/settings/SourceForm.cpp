#include "ui/settings/SourceForm.h"

#include "ui/words/MonitoringWords.h"

#include <QCoreApplication>

namespace skranke::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(skranke::ui::MonitoringSection)
};

const QString Yes = QStringLiteral("yes");
const QString No = QStringLiteral("no");
const QString Secret = QStringLiteral("secret");

} // namespace

void addSourceFields(FieldForm &form)
{
    form.addText(QStringLiteral("name"));
    form.addText(QStringLiteral("source_address"), QStringLiteral("https://alerts.example:9093"));
    form.addText(QStringLiteral("site_label"), QStringLiteral("instance"));
    QList<Choice> signIns;
    for (const auto &code : Codes<MonitoringAuth>::table)
        signIns.append({words::monitoringAuth(code.value), toCode(code.value)});
    form.addChoice(QStringLiteral("auth"), signIns);
    form.addText(QStringLiteral("user"));
    form.addSecret(Secret);
    form.addChoice(QStringLiteral("enabled"), {{Texts::tr("Yes"), Yes}, {Texts::tr("No"), No}});
}

FieldTexts textsOf(const MonitoringSource &source)
{
    return {{QStringLiteral("name"), source.name},
            {QStringLiteral("source_address"), source.address},
            {QStringLiteral("site_label"), source.siteLabel},
            {QStringLiteral("auth"), toCode(source.auth)},
            {QStringLiteral("user"), source.user},
            {Secret, QString()},
            {QStringLiteral("enabled"), source.enabled ? Yes : No}};
}

MonitoringSource sourceFrom(MonitoringSource source, const FieldTexts &texts)
{
    source.name = texts.value(QStringLiteral("name"));
    source.address = texts.value(QStringLiteral("source_address"));
    source.siteLabel = texts.value(QStringLiteral("site_label"));
    source.auth = fromCode<MonitoringAuth>(texts.value(QStringLiteral("auth")))
                      .value_or(MonitoringAuth::None);
    source.user = texts.value(QStringLiteral("user"));
    source.enabled = texts.value(QStringLiteral("enabled")) != No;
    return source;
}

QByteArray secretFrom(const FieldTexts &texts)
{
    return texts.value(Secret).toUtf8();
}

} // namespace skranke::ui
