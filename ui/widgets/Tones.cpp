#include "ui/widgets/Tones.h"

namespace skranke::ui {

Tone toneOf(State state, bool late)
{
    switch (state) {
    case State::New:
        return late ? Tone::Danger : Tone::Neutral;
    case State::Assessing:
    case State::Closed:
    case State::Cancelled:
        return Tone::Neutral;
    case State::WaitingCustomer:
    case State::AwaitingEstimate:
        return Tone::Warning;
    case State::Ready:
    case State::InTest:
    case State::CustomerTest:
        return Tone::Info;
    case State::Approved:
    case State::Published:
        return Tone::Success;
    }
    return Tone::Neutral;
}

Tone toneOf(Level level)
{
    switch (level) {
    case Level::A:
        return Tone::Danger;
    case Level::B:
        return Tone::Warning;
    case Level::None:
        break;
    }
    return Tone::Neutral;
}

Tone toneOfTimeLeft(Seconds left)
{
    if (left < Seconds{0})
        return Tone::Danger;
    return left < std::chrono::hours{1} ? Tone::Warning : Tone::Success;
}

} // namespace skranke::ui
