/** The conversation as features see it: calls come in, replies go out, and nobody here knows the Telegram library. */
@ApplicationModule(allowedDependencies = "sealing")
@NullMarked
package io.candor.bot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
