#include "resources/Resources.h"

#include <QDir>

// Q_INIT_RESOURCE declares a function and so must stand outside every namespace.
static void registerFiles()
{
    Q_INIT_RESOURCE(skranke_files);
}

namespace skranke {

void initResources()
{
    registerFiles();
}

} // namespace skranke
