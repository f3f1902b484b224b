// What a test cannot be run without: missing, it is a failure where CI is set, and skips the test
// on the desk of somebody who has not installed it.
#pragma once

#include <QTest>

/// In the test itself, which it leaves.
#define NEEDED(isThere, what)                                                                      \
    do {                                                                                           \
        if (!(isThere)) {                                                                          \
            const QString missing = QStringLiteral("%1 is not installed").arg(what);               \
            if (qEnvironmentVariableIsSet("CI"))                                                   \
                QFAIL(qPrintable(missing));                                                        \
            QSKIP(qPrintable(missing));                                                            \
        }                                                                                          \
    } while (false)
