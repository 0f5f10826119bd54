/** A Telegram to try it without Telegram: a strict local Bot API, people who use it, and the endpoints of its web page. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.candor.playground;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
