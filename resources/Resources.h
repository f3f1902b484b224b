// The files compiled into the program: migrations, letters, icons and the sample desk.
#pragma once

namespace skranke {

/// Makes `:/migrations`, `:/mail`, `:/icons` and `:/sample` readable. Call it once at the start of
/// every program and test that opens one of them; a second call changes nothing.
void initResources();

} // namespace skranke
