// A prepared text for letters and notes, with places that are filled in for the case at hand.
#pragma once

#include "domain/Id.h"

#include <QList>
#include <QString>

#include <optional>

namespace skranke {

struct TextTemplate {
    TemplateId id;
    int version = 0;
    QString name;
    QString word;  ///< typed after a slash it brings the text: `/takk`; empty: only from the menu
    AgentId owner; ///< none: shared with everybody
    QString text;  ///< with placeholders, as `{{contact}}`

    bool operator==(const TextTemplate &) const = default;
};

class TemplateRepository {
public:
    virtual ~TemplateRepository() = default;
    virtual QList<TextTemplate> visibleTo(AgentId agent) = 0; ///< the shared first, then by name
    virtual std::optional<TextTemplate> find(TemplateId id) = 0;
    virtual void insert(TextTemplate &value) = 0;
    [[nodiscard]] virtual bool update(TextTemplate &value) = 0;
    virtual void remove(TemplateId id) = 0;
};

} // namespace skranke
