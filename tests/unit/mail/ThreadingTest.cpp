// R7.3 over every combination of facts, against the rule written a second time as an ordered list.
#include "domain/Threading.h"

#include "domain/Workflow.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

constexpr CaseId Referenced{11};
constexpr CaseId Marked{12};
constexpr CaseId Numbered{13};
const Instant Ended = *parseInstant(u"2026-11-02T10:00:00Z");

std::optional<Pointed> pointed(bool present, CaseId id, State state)
{
    if (!present)
        return std::nullopt;
    return Pointed{id, state,
                   isOpen(state) && state != State::Published ? std::nullopt
                                                              : std::optional(Ended)};
}

} // namespace

class ThreadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCombination()
    {
        int combinations = 0;
        for (const auto &state : Codes<State>::table) {
            for (int bits = 0; bits < 64; ++bits) {
                const bool reference = bits & 1;
                const bool marker = bits & 2;
                const bool number = bits & 4;
                const bool participant = bits & 8;
                const bool sameCustomer = bits & 16;
                const bool late = bits & 32;
                ThreadFacts facts;
                facts.byReference = pointed(reference, Referenced, state.value);
                facts.byMarker = pointed(marker, Marked, state.value);
                facts.bySubjectNumber = pointed(number, Numbered, state.value);
                facts.senderIsParticipant = participant;
                facts.senderIsOfSameCustomer = sameCustomer;
                facts.submitted = Ended + ReopenWindow + Seconds{late ? 1 : 0};

                ThreadDecision expected;
                CaseId target;
                if (reference) {
                    target = Referenced;
                    expected.reason = ThreadReason::References;
                } else if (marker) {
                    target = Marked;
                    expected.reason = ThreadReason::SentMarker;
                } else if (number && (participant || sameCustomer)) {
                    target = Numbered;
                    expected.reason = ThreadReason::SubjectNumber;
                } else if (number) {
                    expected.claims = Numbered;
                    expected.reason = ThreadReason::StrangerClaim;
                }
                const bool ended = state.value == State::Published || state.value == State::Closed
                    || state.value == State::Cancelled;
                if (target && ended && late) {
                    expected.linkedTo = target;
                    expected.reason = ThreadReason::ReopenTooLate;
                } else {
                    expected.into = target;
                }
                const QString which = u"%1/%2"_s.arg(toCode(state.value)).arg(bits);
                QVERIFY2(decideThread(facts) == expected, qPrintable(which));
                ++combinations;
            }
        }
        QCOMPARE(combinations, 11 * 64);
    }

    void exactlyFourteenDaysIsInTime()
    {
        ThreadFacts facts;
        facts.byReference = Pointed{Referenced, State::Closed, Ended};
        facts.submitted = *parseInstant(u"2026-11-16T10:00:00Z");
        QCOMPARE(decideThread(facts).into, Referenced);
        facts.submitted += Seconds{1};
        QCOMPARE(decideThread(facts).linkedTo, Referenced);
    }

    void endedAtUnknownTimeReopens()
    {
        ThreadFacts facts;
        facts.byReference = Pointed{Referenced, State::Closed, std::nullopt};
        facts.submitted = Ended;
        QCOMPARE(decideThread(facts).into, Referenced);
    }
};

QTEST_APPLESS_MAIN(ThreadingTest)
#include "ThreadingTest.moc"
